package fr.percolateur.connections;

import fr.percolateur.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The browser of a session in words, and about where it is: enough to know one's own again, too little to follow
/// anyone.
///
/// @param words « Firefox, Linux »
/// @param network without its end
public record Device(String words, String network) {

    private static final int KEPT_OF_IPV6 = 3;

    /// By what a browser’s line contains; the first that does is meant, since most name those they descend from.
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    public static Device of(HttpServletRequest request) {
        return new Device(
                words(Objects.requireNonNullElse(request.getHeader("User-Agent"), "")),
                network(request.getRemoteAddr()));
    }

    static String words(String agent) {
        var browser = named(BROWSERS, agent, Wording.say("connections.device.unknown"));
        var system = named(SYSTEMS, agent, "");
        return system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String named(Map<String, String> names, String agent, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    /// `203.0.113.x`, `2001:db8:85a3:x`.
    static String network(String address) {
        if (!address.contains(":")) {
            return address.replaceFirst("\\.\\d+$", ".x");
        }
        var parts = address.replace("[", "").split(":", -1);
        var kept = new StringBuilder();
        for (var part = 0; part < Math.min(KEPT_OF_IPV6, parts.length) && !parts[part].isEmpty(); part++) {
            kept.append(parts[part]).append(':');
        }
        return kept + "x";
    }
}
