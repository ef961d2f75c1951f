package fr.percolateur.alert;

import fr.percolateur.web.Page;

/// A word, and perhaps a button or a link.
///
/// @param action where the button leads; empty for none
/// @param href where the link leads; empty for none
public record AlertWord(Page page, String text, String action, String button, String href, String link) {

    static AlertWord saying(Page page, String text) {
        return new AlertWord(page, text, "", "", "", "");
    }

    AlertWord acting(String address, String label) {
        return new AlertWord(page, text, address, label, href, link);
    }

    AlertWord leading(String address, String label) {
        return new AlertWord(page, text, action, button, address, label);
    }
}
