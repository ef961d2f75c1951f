package fr.percolateur.links;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A link as it was typed.
public record LinkForm(String title, String address) {

    static final LinkForm EMPTY = new LinkForm("", "");

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ADDRESS = 2000;

    /// What people read out, « www.exemple.fr/guide », is an address too.
    static LinkForm read(String title, String address) {
        var typed = address.strip();
        var whole = typed.isEmpty() || typed.contains(":") || !typed.contains(".") ? typed : "https://" + typed;
        return new LinkForm(title.replaceAll("(?U)[\\p{Cntrl}\\s]+", " ").strip(), whole);
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (title.isEmpty()) {
            mistakes.add(new FieldError("titre", say("links.title.none")));
        } else if (title.length() > LONGEST_TITLE) {
            mistakes.add(new FieldError("titre", say("links.title.long", LONGEST_TITLE)));
        }
        if (!isAddress()) {
            mistakes.add(new FieldError("adresse", say("links.address.wrong")));
        } else if (address.length() > LONGEST_ADDRESS) {
            mistakes.add(new FieldError("adresse", say("links.address.long", LONGEST_ADDRESS)));
        }
        return mistakes;
    }

    private boolean isAddress() {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
