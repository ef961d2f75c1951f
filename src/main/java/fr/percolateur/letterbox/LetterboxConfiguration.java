package fr.percolateur.letterbox;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.FooterLink;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Letterbox.class)
class LetterboxConfiguration {

    private static final int LAST = 99;

    @Bean
    FooterLink demoLetters() {
        return new FooterLink(FooterLink.Group.FOLLOW, say("letterbox.title"), LetterboxController.HOME, LAST);
    }
}
