package fr.percolateur.administration;

import fr.percolateur.accounts.Roles.Holder;
import fr.percolateur.web.Page;

/// A role that is about to be taken back.
///
/// @param where the series, or all of the site
/// @param trouble why it cannot be; empty for nothing
public record RevocationPage(Page page, Holder holder, String where, String trouble) {

    public String address() {
        return RolesPage.REVOCATION;
    }

    public String roles() {
        return RolesPage.ADDRESS;
    }
}
