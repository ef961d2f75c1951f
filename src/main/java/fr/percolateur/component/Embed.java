package fr.percolateur.component;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A video or slides that another host keeps. Nothing of it is loaded before the reader asks.
///
/// @param title accessible name of the player
/// @param host as people know it: « PeerTube de l’agence »
/// @param player the address of the player, loaded by the button
/// @param page the address where it can be watched without script
/// @param still path of a picture kept here, if there is one
public record Embed(
        Kind kind,
        String title,
        String host,
        String player,
        String page,
        @Nullable String still) {

    public enum Kind {
        VIDEO,
        AUDIO,
        SLIDES,
        OTHER;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
