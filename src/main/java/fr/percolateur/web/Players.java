package fr.percolateur.web;

import java.util.List;
import java.util.regex.Pattern;

/// The players of other hosts that a text can open, each behind its button.
public final class Players {

    private static final Pattern PLAYER = Pattern.compile("data-(?:player|embed)=\"(https://[^/\"]+)");

    private Players() {}

    /// Their hosts, as `https://host`, for [Page#framing].
    ///
    /// @param html as it was rendered and sanitised
    public static List<String> hosts(String html) {
        return PLAYER.matcher(html)
                .results()
                .map(player -> player.group(1))
                .distinct()
                .toList();
    }
}
