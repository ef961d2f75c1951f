package fr.percolateur.masquerade;

import fr.percolateur.accounts.OrganisationFile;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.accounts.Roles;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import javax.sql.DataSource;

/// Who lives in the demo: its organisations, and those of the cast who may do more than others.
public final class Inhabitants {

    private static final String SERIES = "cafe-transfo";

    /// Where each registration is approved.
    private static final String BY_APPROVAL = "ateliers-de-l-essai";

    private final Organisations organisations;
    private final Roles roles;

    public Inhabitants(DataSource dataSource) {
        var clock = InstantSource.system();
        this.organisations = new Organisations(dataSource);
        this.roles = new Roles(dataSource, new AuditLog(dataSource, clock), new Outbox(dataSource), clock);
    }

    /// @param list a file of organisations
    /// @param site where the public reaches it, without a final slash
    public void settle(String list, URI site) {
        organisations.load(OrganisationFile.read(list, Set.of()).organisations());
        grant(Cast.ADMINISTRATOR, new Grant(Role.ADMINISTRATOR, ""), site);
        grant(Cast.ORGANISER, new Grant(Role.ORGANISER, SERIES), site);
        grant(Cast.ORGANISER, new Grant(Role.ORGANISER, BY_APPROVAL), site);
        grant(Cast.WITHOUT_FACTOR, new Grant(Role.ORGANISER, BY_APPROVAL), site);
        grant(Cast.DOORKEEPER, new Grant(Role.DOOR, SERIES), site);
        grant(Cast.REFERENT, new Grant(Role.REFERENT, ""), site);
    }

    private void grant(String email, Grant grant, URI site) {
        roles.grant(new EmailAddress(email), grant, site.toString(), null);
    }
}
