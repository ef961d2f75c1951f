package fr.percolateur.sending;

import fr.percolateur.web.Site;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Whom letters are from. Its domain is that of every Message-ID, and its address is where letters come back to.
record Sender(String name, String address) {

    /// @param setting as `PERCOLATEUR_MAIL_FROM` says, which was read as an address before; null for the site itself
    static Sender of(@Nullable String setting, Site site) {
        if (setting == null) {
            return new Sender(site.name(), "ne-pas-repondre@" + site.baseUrl().getHost());
        }
        try {
            var address = InternetAddress.parseHeader(setting, true)[0];
            return new Sender(
                    address.getPersonal() == null ? site.name() : address.getPersonal(), address.getAddress());
        } catch (AddressException e) {
            throw new IllegalStateException(setting, e);
        }
    }

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    InternetAddress header() {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }
}
