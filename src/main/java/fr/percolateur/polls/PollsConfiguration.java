package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.ballots.BallotBoxes;
import fr.percolateur.cache.Freshness;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Own;
import fr.percolateur.live.RoomBox;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.wall.Exhibit;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PollsConfiguration {

    private static final int RANK = 25;

    @Bean
    Polls polls(DataSource dataSource, BallotBoxes boxes, Streams streams, AuditLog log) {
        return new Polls(dataSource, boxes, streams, log);
    }

    @Bean
    Freshness pollsFreshness() {
        return () -> "select version from shown_version where name = 'polls'";
    }

    @Bean
    PollPart pollPart(LiveRooms rooms, Polls polls, Fragments fragments) {
        return new PollPart(rooms, polls, fragments);
    }

    @Bean
    Exhibit pollExhibit(Polls polls, Fragments fragments, InstantSource clock) {
        return new PollExhibit(polls, fragments, clock);
    }

    @Bean
    RoomBox pollBox(Polls polls, Pages pages) {
        return new PollBox(polls, pages);
    }

    @Bean
    Own pollOwn(Polls polls, BallotBoxes boxes) {
        return new PollOwn(polls, boxes);
    }

    @Bean
    EventTool pollTool() {
        return new EventTool(Step.HOLD, RANK, say("polls.heading"), PollsPage::address, Viewer::moderates);
    }
}
