package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Audience;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConductConfiguration {

    private static final int RANK = 20;

    @Bean
    RunningOrder runningOrder(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        return new RunningOrder(dataSource, streams, log, clock);
    }

    @Bean
    KeeperPages keeperPages(RoomKeys keys, Streams streams, Pages pages) {
        return new KeeperPages(keys, streams, pages);
    }

    @Bean
    Closing closing(
            DataSource dataSource,
            LiveRooms rooms,
            RunningOrder order,
            ObjectProvider<RoomPart> parts,
            Streams streams,
            AuditLog log) {
        return new Closing(dataSource, rooms, order, parts, streams, log);
    }

    @Bean
    RoomPart programmePart(LiveRooms rooms, RunningOrder order, Fragments fragments, InstantSource clock) {
        return new ProgrammePart(rooms, order, fragments, clock);
    }

    @Bean
    OrderPart orderPart(LiveRooms rooms, RunningOrder order, Fragments fragments, InstantSource clock, Site site) {
        return new OrderPart(rooms, order, fragments, clock, site);
    }

    @Bean
    RoomPart standsPart(LiveRooms rooms, Fragments fragments) {
        return new StandsPart(rooms, fragments);
    }

    @Bean
    Audience wallAudience(DataSource dataSource) {
        return new Keepers(RoomPart.WALL, dataSource);
    }

    @Bean
    Audience moderators(DataSource dataSource) {
        return new Keepers(RoomPart.MODERATORS, dataSource);
    }

    @Bean
    EventTool conductTool() {
        return new EventTool(Step.HOLD, RANK, say("conduct.heading"), ControlPage::address, Viewer::moderates);
    }
}
