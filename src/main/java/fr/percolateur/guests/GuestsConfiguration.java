package fr.percolateur.guests;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.Registrar;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Site;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuestsConfiguration {

    private static final int RANK = 20;

    @Bean
    Invitees invitees(
            DataSource dataSource,
            Invitations invitations,
            Registrar registrar,
            AuditLog log,
            Outbox outbox,
            Site site) {
        return new Invitees(dataSource, invitations, registrar, log, outbox, site);
    }

    @Bean
    EventTool invitationsTool() {
        return new EventTool(
                Step.REGISTER, RANK, say("guests.heading"), slug -> InvitationsPage.address(slug), Viewer::organises);
    }
}
