package fr.percolateur.accounts;

import fr.percolateur.mail.EmailAddress;
import java.util.Set;

/// Who someone is in the words of ProConnect.
///
/// @param subject `sub`: stays when the address changes
/// @param siret of the employer, as are all below empty where ProConnect says nothing
/// @param idp which identity provider vouches
public record Identity(
        String subject,
        EmailAddress email,
        String givenName,
        String familyName,
        String siret,
        String idp,
        String unit,
        Set<String> roles) {

    public Identity {
        roles = Set.copyOf(roles);
    }
}
