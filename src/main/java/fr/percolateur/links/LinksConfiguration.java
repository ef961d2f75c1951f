package fr.percolateur.links;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinksConfiguration {

    private static final int RANK = 25;

    @Bean
    GivenLinks givenLinks(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        return new GivenLinks(dataSource, streams, log, clock);
    }

    @Bean
    LinksPart linksPart(LiveRooms rooms, GivenLinks links, Fragments fragments) {
        return new LinksPart(rooms, links, fragments);
    }

    @Bean
    EventTool linksTool() {
        return new EventTool(Step.HOLD, RANK, say("links.heading"), LinksPage::address, Viewer::moderates);
    }
}
