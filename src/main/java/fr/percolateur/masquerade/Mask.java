package fr.percolateur.masquerade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Someone whom one can be.
///
/// @param employer as it is shown
/// @param roles that ProConnect would give
/// @param secondFactor whether they have one, and show it each time
/// @param note what being them shows
public record Mask(
        String subject,
        String givenName,
        String familyName,
        String email,
        String employer,
        List<String> roles,
        boolean secondFactor,
        String note) {

    public String name() {
        return givenName + " " + familyName;
    }

    /// What the ID token says, in ProConnect’s words.
    String assurance() {
        return secondFactor ? "eidas1-mfa" : "eidas1";
    }

    Map<String, Object> claims() {
        var claims = new HashMap<String, Object>();
        claims.put("sub", subject);
        claims.put("given_name", givenName);
        claims.put("usual_name", familyName);
        claims.put("email", email);
        claims.put("idp_id", "masquerade");
        claims.put("roles", roles);
        claims.put("organizational_unit", employer);
        return claims;
    }
}
