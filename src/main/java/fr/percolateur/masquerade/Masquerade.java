package fr.percolateur.masquerade;

import java.net.URI;

/// That this is the demo. Where there is no such bean there is no provider: the command `demo` alone brings it, and no
/// setting does.
public final class Masquerade {

    public static final String CLIENT = "demo";

    /// @param site where the public reaches it, without a final slash
    public static URI issuer(URI site) {
        return URI.create(site + MasqueradeController.ROOT);
    }
}
