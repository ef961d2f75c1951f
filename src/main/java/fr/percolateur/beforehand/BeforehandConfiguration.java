package fr.percolateur.beforehand;

import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Passes;
import fr.percolateur.questions.Asking;
import fr.percolateur.questions.Mine;
import fr.percolateur.signup.FormBox;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BeforehandConfiguration {

    @Bean
    Beforehand beforehand(DataSource dataSource, LiveRooms rooms, Passes passes, Asking asking) {
        return new Beforehand(dataSource, rooms, passes, asking);
    }

    @Bean
    FormBox beforehandBox(Beforehand beforehand, Asking asking, Pages pages) {
        return new BeforehandBox(beforehand, asking, pages);
    }

    @Bean
    BeforehandPanel beforehandPanel(
            LiveRooms rooms, Passes passes, Mine mine, Asking asking, Pages pages, InstantSource clock) {
        return new BeforehandPanel(rooms, passes, mine, asking, pages, clock);
    }

    @Bean
    PersonalData questionsBeforehand(DataSource dataSource) {
        return KeptBeforehand.in(dataSource);
    }
}
