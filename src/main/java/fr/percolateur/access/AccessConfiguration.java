package fr.percolateur.access;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final int RANK = 10;

    @Bean
    DeskLink pleasLink() {
        return new DeskLink(
                RANK,
                say("access.desk.title"),
                say("access.desk.text"),
                DecisionController.ADDRESS,
                DecisionController::organises);
    }
}
