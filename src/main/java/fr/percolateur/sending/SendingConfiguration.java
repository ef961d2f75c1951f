package fr.percolateur.sending;

import fr.percolateur.mail.Bell;
import fr.percolateur.mail.LetterQueue;
import fr.percolateur.web.Site;
import gg.jte.TemplateEngine;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class SendingConfiguration {

    private static final String NO_SERVER = "PERCOLATEUR_SMTP_URL";

    @Bean
    SmartLifecycle carriers(LetterQueue queue, Bell bell, MailSettings settings, Site site, TemplateEngine templates) {
        if (settings.smtpUrl() == null) {
            return new Unsent(queue, bell);
        }
        var sender = Sender.of(settings.mailFrom(), site);
        return new Carriers(
                queue, bell, new Dress(sender, site, templates), new SmtpServer(settings.smtpUrl(), sender));
    }

    @Bean
    HealthIndicator mailHealthIndicator(LetterQueue queue, SmartLifecycle carriers) {
        return new MailHealth(
                queue, () -> carriers instanceof Carriers working ? working.trouble() : Optional.of(NO_SERVER));
    }
}
