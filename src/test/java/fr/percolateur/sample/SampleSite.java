package fr.percolateur.sample;

import fr.percolateur.web.FooterLink;
import fr.percolateur.web.SiteSection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The pages of `/_composants/` without a database, to be looked at: its `main` listens on the port that
/// `server.port` says. Not a `@Configuration`, lest tests of the whole application find it.
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan({
    "fr.percolateur.cache",
    "fr.percolateur.posting",
    "fr.percolateur.sample",
    "fr.percolateur.skin",
    "fr.percolateur.viewer",
    "fr.percolateur.web"
})
public class SampleSite {

    public static void main(String[] args) {
        var application = new SpringApplication(SampleSite.class);
        application.setAdditionalProfiles("composants");
        application.run(args);
    }

    @Bean
    SiteSection agenda() {
        return new SiteSection("agenda", "Agenda", "/agenda/", 10);
    }

    @Bean
    SiteSection news() {
        return new SiteSection("actualites", "Actualités", "/actualites/", 20);
    }

    @Bean
    SiteSection series() {
        return new SiteSection("series", "Séries", "/series/", 30);
    }

    @Bean
    FooterLink calendar() {
        return new FooterLink(FooterLink.Group.FOLLOW, "Agenda au format iCalendar", "/agenda.ics", 10);
    }

    @Bean
    FooterLink atom() {
        return new FooterLink(FooterLink.Group.FOLLOW, "Flux Atom", "/agenda.atom", 20);
    }

    @Bean
    FooterLink accessibility() {
        return new FooterLink(FooterLink.Group.LEGAL, "Accessibilité : non conforme", "/accessibilite/", 10);
    }

    @Bean
    FooterLink notice() {
        return new FooterLink(FooterLink.Group.LEGAL, "Mentions légales", "/mentions-legales/", 20);
    }
}
