package fr.percolateur.health;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditChain;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.node.Settings;
import fr.percolateur.viewer.Viewer;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    private static final int RANK = DeskSection.SITE + 40;

    @Bean
    Nodes nodes(DataSource dataSource, InstantSource clock) {
        return new Nodes(dataSource, clock);
    }

    @Bean
    Heartbeat heartbeat(Nodes nodes, Environment environment) {
        return new Heartbeat(nodes, environment);
    }

    @Bean
    Examination examination(
            DataSource dataSource, Nodes nodes, AuditChain chain, Settings settings, InstantSource clock) {
        return new Examination(dataSource, nodes, chain, settings, clock);
    }

    @Bean
    DeskSection healthLink() {
        return new DeskSection(RANK, say("health.section"), HealthPage.ADDRESS, Viewer::administers);
    }
}
