package fr.percolateur.alert;

import fr.percolateur.mail.EmailAddress;

/// Someone who wants to be told.
///
/// @param confirmed whether they proved the address
record AlertRequest(long id, long event, EmailAddress address, String token, boolean confirmed) {

    String page() {
        return "/ouverture/" + token;
    }

    String leaving() {
        return page() + "/desinscription";
    }
}
