package fr.percolateur.video;

import fr.percolateur.checkin.Rooms;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomBox;
import fr.percolateur.live.RoomPart;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class VideoConfiguration {

    @Bean
    VideoPlayers videoPlayers(DataSource dataSource) {
        return new VideoPlayers(dataSource);
    }

    @Bean
    RoomPart videoPart(LiveRooms rooms) {
        return new VideoPart(rooms);
    }

    @Bean
    RoomBox videoBox(VideoPlayers players, Rooms conferences, Pages pages) {
        return new VideoBox(players, conferences, pages);
    }

    @Bean
    @Order(0)
    RoomLink roomLink(InstantSource clock) {
        return new RoomLink(clock);
    }

    @Bean
    @Order(2)
    RegistrationPanel enterPanel(Pages pages, InstantSource clock) {
        return new EnterPanel(pages, clock);
    }
}
