package fr.percolateur.connections;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.viewer.Viewer;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConnectionsConfiguration {

    private static final int RANK = DeskSection.SITE + 15;

    @Bean
    Connections connections(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new Connections(dataSource, log, clock);
    }

    @Bean
    DeskSection connectionsLink() {
        return new DeskSection(RANK, say("connections.title"), ConnectionsPage.ADDRESS, Viewer::administers);
    }
}
