package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskSection;
import fr.percolateur.viewer.Viewer;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

    private static final int ROLES = DeskSection.SITE + 10;
    private static final int JOURNAL = DeskSection.SITE + 20;

    @Bean
    DeskSection rolesLink() {
        return link(ROLES, "roles", RolesPage.ADDRESS, viewer -> new Giving(viewer).mayGiveAny());
    }

    @Bean
    DeskSection journalLink() {
        return link(JOURNAL, "journal", JournalPage.ADDRESS, Viewer::administers);
    }

    private static DeskSection link(int rank, String what, String address, Predicate<Viewer> readers) {
        return new DeskSection(rank, say("administration." + what + ".title"), address, readers);
    }
}
