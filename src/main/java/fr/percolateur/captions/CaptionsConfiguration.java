package fr.percolateur.captions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomBox;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaptionsConfiguration {

    private static final int RANK = 24;

    @Bean
    Captions captions(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        return new Captions(dataSource, streams, log, clock);
    }

    @Bean
    RoomPart captionPart(LiveRooms rooms, Captions captions, Fragments fragments) {
        return new CaptionPart(rooms, captions, fragments);
    }

    @Bean
    RoomBox captionBox(Pages pages) {
        return new CaptionBox(pages);
    }

    @Bean
    EventTool captionsTool() {
        return new EventTool(Step.HOLD, RANK, say("captions.title"), CaptionerPage::address, Viewer::moderates);
    }
}
