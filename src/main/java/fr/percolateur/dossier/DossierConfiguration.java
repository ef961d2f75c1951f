package fr.percolateur.dossier;

import fr.percolateur.web.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class DossierConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    DossierPanel dossierPanel(Pages pages) {
        return new DossierPanel(pages);
    }
}
