package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.questions.Questions;
import fr.percolateur.viewer.Viewer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ModerationConfiguration {

    private static final int RANK = 21;

    @Bean
    Likeness likeness(DataSource dataSource) {
        return new Likeness(dataSource);
    }

    @Bean
    InboxPart inboxPart(
            DataSource dataSource, LiveRooms rooms, Questions questions, Likeness likeness, Fragments fragments) {
        return new InboxPart(rooms, new Inbox(questions, likeness, new Balance(dataSource)), fragments);
    }

    @Bean
    EventTool questionsTool() {
        return new EventTool(Step.HOLD, RANK, say("moderation.tool"), Inbox::address, Viewer::moderates);
    }
}
