package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WallConfiguration {

    private static final int RANK = 22;

    @Bean
    Curation curation(
            DataSource dataSource,
            ObjectProvider<Exhibit> exhibits,
            Streams streams,
            AuditLog log,
            InstantSource clock) {
        return new Curation(dataSource, () -> exhibits.stream().toList(), streams, log, clock);
    }

    @Bean
    WallPart wallPart(LiveRooms rooms, Curation curation, Fragments fragments) {
        return new WallPart(rooms, curation, fragments);
    }

    @Bean
    AccessPart accessPart(LiveRooms rooms, Fragments fragments, Site site) {
        return new AccessPart(rooms, fragments, site);
    }

    @Bean
    EventTool wallTool() {
        return new EventTool(Step.HOLD, RANK, say("wall.heading"), WallDeskPage::address, Viewer::moderates);
    }
}
