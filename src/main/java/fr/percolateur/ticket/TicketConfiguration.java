package fr.percolateur.ticket;

import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TicketConfiguration {

    @Bean
    Tickets tickets(DataSource dataSource) {
        return new Tickets(JdbcClient.create(dataSource));
    }

    @Bean
    TicketSheets ticketSheets(Tickets tickets) {
        return new TicketSheets(tickets);
    }

    @Bean
    @Order(0)
    TicketPanel ticketPanel(TicketSheets sheets, Pages pages) {
        return new TicketPanel(sheets, pages);
    }

    @Bean
    TicketEnclosure ticketEnclosure(Site site) {
        return new TicketEnclosure(site);
    }
}
