package fr.percolateur.access;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final int RANK = 60;

    @Bean
    DeskSection pleasLink() {
        return new DeskSection(RANK, say("access.desk.title"), DecisionController.ADDRESS, DeskSection::organisers);
    }
}
