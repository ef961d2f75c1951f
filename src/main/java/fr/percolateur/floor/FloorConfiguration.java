package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Own;
import fr.percolateur.live.RoomBox;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FloorConfiguration {

    private static final int RANK = 30;

    @Bean
    Floor floor(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        return new Floor(dataSource, streams, log, clock);
    }

    @Bean
    Reactions reactions(DataSource dataSource, RunningOrder order, Streams streams, InstantSource clock) {
        return new Reactions(dataSource, order, streams, clock);
    }

    @Bean
    FloorPart floorPart(LiveRooms rooms, Floor floor, Fragments fragments) {
        return new FloorPart(rooms, floor, fragments);
    }

    @Bean
    RoomPart reactionPart(LiveRooms rooms, Floor floor, Reactions reactions, Fragments fragments) {
        return new ReactionPart(rooms, floor, reactions, fragments);
    }

    @Bean
    RoomBox floorBox(Pages pages) {
        return new FloorBox(pages);
    }

    @Bean
    Own floorOwn(Floor floor) {
        return new FloorOwn(floor);
    }

    @Bean
    PersonalData hands(DataSource dataSource) {
        return KeptHands.in(dataSource);
    }

    @Bean
    EventTool floorTool() {
        return new EventTool(Step.HOLD, RANK, say("floor.heading"), FloorPage::address, Viewer::moderates);
    }
}
