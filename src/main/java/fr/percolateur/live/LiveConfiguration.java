package fr.percolateur.live;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.event.Events;
import fr.percolateur.registration.RegistrationLinks.Trace;
import fr.percolateur.stream.Audience;
import fr.percolateur.stream.Streams;
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    LiveRooms liveRooms(DataSource dataSource, Events events, InstantSource clock) {
        return new LiveRooms(dataSource, events, clock);
    }

    @Bean
    Passes passes(DataSource dataSource, InstantSource clock) {
        return new Passes(dataSource, clock);
    }

    @Bean
    Trace traceOfParticipant() {
        return Passes.TAKEN_PART;
    }

    @Bean
    Exclusions exclusions(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        return new Exclusions(dataSource, streams, log, clock);
    }

    @Bean
    RoomKeys roomKeys(Events events, LiveRooms rooms) {
        return new RoomKeys(events, rooms);
    }

    @Bean
    PersonalData roomData(DataSource dataSource) {
        return KeptPasses.in(dataSource);
    }

    @Bean
    Audience participants(Passes passes) {
        return new Participants(passes);
    }
}
