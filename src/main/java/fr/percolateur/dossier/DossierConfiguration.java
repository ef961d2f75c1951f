package fr.percolateur.dossier;

import fr.percolateur.web.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DossierConfiguration {

    @Bean
    DossierPanel dossierPanel(Pages pages) {
        return new DossierPanel(pages);
    }
}
