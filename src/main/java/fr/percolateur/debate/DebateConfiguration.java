package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.ballots.BallotBoxes;
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
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DebateConfiguration {

    private static final int RANK = 27;

    @Bean
    Debates debates(DataSource dataSource, BallotBoxes boxes, Streams streams, AuditLog log, InstantSource clock) {
        return new Debates(dataSource, boxes, streams, log, clock);
    }

    @Bean
    DebatePart debatePart(LiveRooms rooms, Debates debates, Fragments fragments) {
        return new DebatePart(rooms, debates, fragments);
    }

    @Bean
    Exhibit debateExhibit(Debates debates, Fragments fragments, InstantSource clock) {
        return new DebateExhibit(debates, fragments, clock);
    }

    @Bean
    RoomBox debateBox(Debates debates, Pages pages) {
        return new DebateBox(debates, pages);
    }

    @Bean
    Own debateOwn(Debates debates) {
        return new DebateOwn(debates);
    }

    @Bean
    PersonalData statementAuthors(DataSource dataSource) {
        return KeptAuthors.in(dataSource);
    }

    @Bean
    EventTool debateTool() {
        return new EventTool(Step.HOLD, RANK, say("debate.heading"), DebatesPage::address, Viewer::moderates);
    }
}
