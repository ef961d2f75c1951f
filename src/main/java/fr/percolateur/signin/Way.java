package fr.percolateur.signin;

import java.net.URI;
import java.net.URISyntaxException;

/// Where one goes once signed in: a page of this site, since anyone can write the link that leads here.
record Way(String path) {

    static final Way HOME = new Way("/connexion");

    static Way of(String wanted) {
        return isOurs(wanted) ? new Way(wanted) : HOME;
    }

    /// `//host` and `/\host` lead elsewhere.
    private static boolean isOurs(String wanted) {
        try {
            var address = new URI(wanted);
            return wanted.startsWith("/")
                    && !wanted.startsWith("//")
                    && !address.isAbsolute()
                    && address.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    URI address() {
        return URI.create(path);
    }
}
