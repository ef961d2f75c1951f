package fr.percolateur.lectern;

import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.questions.Questions;
import fr.percolateur.speakers.SpeechPanel;
import fr.percolateur.stream.Audience;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LecternConfiguration {

    @Bean
    Lecterns lecterns(StoredDocuments documents, RunningOrder order, Questions questions, InstantSource clock) {
        return new Lecterns(documents, order, questions, clock);
    }

    @Bean
    Audience speakersAudience(DataSource dataSource) {
        return new SpeakersAudience(dataSource);
    }

    @Bean
    SpeechPanel lecternPanel(Pages pages) {
        return (_, _, address) -> Optional.of(pages.content("lectern/panel", LecternPage.address(address)));
    }
}
