package fr.percolateur.web;

import fr.percolateur.skin.Assets;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Site.class)
class WebConfiguration {

    /// The templates that Maven compiled with the program: none is read or interpreted at run time.
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.percolateur.templates");
    }

    @Bean
    Assets assets(Site site) {
        return Assets.of(site.skin());
    }
}
