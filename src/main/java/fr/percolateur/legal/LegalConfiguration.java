package fr.percolateur.legal;

import fr.percolateur.desk.DeskSection;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.FooterLink;
import fr.percolateur.web.SiteMapSource;
import fr.percolateur.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LegalConfiguration {

    @Bean
    FooterLink mapLink() {
        return link("map", "/plan-du-site/", 10);
    }

    /// Its words say how far the site conforms, as the order asks of every page.
    @Bean
    FooterLink accessibilityLink() {
        return link("accessibility", "/accessibilite/", 20);
    }

    @Bean
    FooterLink noticeLink() {
        return link("notice", "/mentions-legales/", 30);
    }

    @Bean
    FooterLink privacyLink() {
        return link("privacy", "/donnees-personnelles/", 40);
    }

    @Bean
    DeskSection registerLink() {
        return new DeskSection(
                DeskSection.SITE + 40, Wording.say("legal.register.title"), RegisterPage.ADDRESS, Viewer::administers);
    }

    @Bean
    SiteMapSource legalSiteMap() {
        return new LegalSiteMap();
    }

    private static FooterLink link(String name, String address, int rank) {
        return new FooterLink(FooterLink.Group.LEGAL, Wording.say("legal." + name + ".link"), address, rank);
    }

    private static final class LegalSiteMap implements SiteMapSource {

        @Override
        public String title() {
            return Wording.say("legal.map.group");
        }

        @Override
        public int rank() {
            return 90;
        }

        @Override
        public List<Entry> entries() {
            return Stream.of(
                            "/accessibilite/ accessibility",
                            "/mentions-legales/ notice",
                            "/donnees-personnelles/ privacy")
                    .map(page -> page.split(" "))
                    .map(page -> new Entry(Wording.say("legal." + page[1] + ".title"), page[0], null, true))
                    .toList();
        }
    }
}
