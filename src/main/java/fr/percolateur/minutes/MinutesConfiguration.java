package fr.percolateur.minutes;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import fr.percolateur.viewer.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MinutesConfiguration {

    private static final int RANK = 29;

    @Bean
    RoomPart minutesPart(LiveRooms rooms, Fragments fragments) {
        return new MinutesPart(rooms, fragments);
    }

    @Bean
    EventTool minutesTool() {
        return new EventTool(Step.HOLD, RANK, say("minutes.tool"), MinutesPage::address, Viewer::moderates);
    }
}
