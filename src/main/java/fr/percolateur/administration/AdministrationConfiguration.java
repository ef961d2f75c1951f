package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskLink;
import fr.percolateur.viewer.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

    private static final int ROLES = 80;
    private static final int JOURNAL = 90;

    @Bean
    DeskLink rolesLink() {
        return link(ROLES, "roles", RolesPage.ADDRESS);
    }

    @Bean
    DeskLink journalLink() {
        return link(JOURNAL, "journal", JournalPage.ADDRESS);
    }

    private static DeskLink link(int rank, String what, String address) {
        return new DeskLink(
                rank,
                say("administration." + what + ".title"),
                say("administration." + what + ".text"),
                address,
                Viewer::administers);
    }
}
