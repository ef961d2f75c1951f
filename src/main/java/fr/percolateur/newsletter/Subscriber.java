package fr.percolateur.newsletter;

import fr.percolateur.mail.EmailAddress;
import java.util.List;

/// Someone who asked to be told.
///
/// @param confirmed what they are told of
/// @param asked what someone asked for in their name since, and that they have not confirmed
/// @param letters whether they agreed to letters; before they confirm anything, whether that was asked in their name
record Subscriber(
        long id, EmailAddress address, String token, List<Topic> confirmed, List<Topic> asked, boolean letters) {

    String page() {
        return "/lettre/" + token;
    }

    String leaving() {
        return page() + "/desinscription";
    }
}
