package fr.percolateur.questions;

import fr.percolateur.accounts.Organisations;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.document.Kind;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomBox;
import fr.percolateur.stream.Streams;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class QuestionsConfiguration {

    @Bean
    SigningRules questionsOfEvents(DataSource dataSource) {
        return new SigningRules(dataSource, Kind.EVENT);
    }

    @Bean
    SigningRules questionsOfSeries(DataSource dataSource) {
        return new SigningRules(dataSource, Kind.SERIES);
    }

    @Bean
    Questions questions(DataSource dataSource) {
        return new Questions(dataSource);
    }

    @Bean
    Askers askers(DataSource dataSource, InstantSource clock) {
        return new Askers(dataSource, clock);
    }

    @Bean
    Signatures signatures(DataSource dataSource, Organisations organisations) {
        return new Signatures(dataSource, organisations);
    }

    @Bean
    Asking asking(DataSource dataSource, Signatures signatures, Streams streams, InstantSource clock) {
        return new Asking(dataSource, signatures, streams, clock);
    }

    @Bean
    Supports supports(DataSource dataSource, Streams streams) {
        return new Supports(dataSource, streams);
    }

    @Bean
    Moderation moderation(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        return new Moderation(dataSource, streams, log, clock);
    }

    @Bean
    QuestionsPart questionsPart(LiveRooms rooms, Questions questions, Fragments fragments) {
        return new QuestionsPart(rooms, questions, fragments);
    }

    @Bean
    Mine mine(DataSource dataSource, Questions questions, InstantSource clock) {
        return new Mine(dataSource, questions, clock);
    }

    @Bean
    RoomBox questionBox(Questions questions, Mine mine, Supports supports, Signatures signatures, Pages pages) {
        return new QuestionBox(questions, mine, supports, signatures, pages);
    }

    /// Before the room forgets who its participants are: by them these things are found.
    @Bean
    @Order(0)
    PersonalData peopleOfQuestions(DataSource dataSource) {
        return new KeptAskers(dataSource).people();
    }

    @Bean
    QuestionsExhibit questionsExhibit(Questions questions, Fragments fragments) {
        return new QuestionsExhibit(questions, fragments);
    }
}
