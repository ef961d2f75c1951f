package fr.percolateur.markup;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes sense of the addresses editors write: with spaces around, a slash too few, no scheme, relative to the page.
final class Addresses {

    /// Where an address leads.
    sealed interface Destination {

        /// A page or file of the old or the new site, from its root.
        record Here(String path) implements Destination {}

        record Elsewhere(String address) implements Destination {}

        /// A mailbox or a telephone.
        record Contact(String address) implements Destination {}

        record SamePage(String id) implements Destination {}

        record Empty() implements Destination {}

        record Malformed() implements Destination {}
    }

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+\\.?(?::\\d{1,5})?");
    private static final Pattern BARE_HOST = Pattern.compile(
            "(?:www\\.[^/\\s]+|[a-z0-9.-]+\\.(?:fr|eu|com|org|net))(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s@<>\"'/\\\\:]+@[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9]{3,15}");

    private static final Pattern HOME = Pattern.compile("^(?:https?://)?(?:www\\.)?([^/]*).*$");

    private final String host;
    private final String base;

    /// @param file the document’s path, such as `agenda/x.markdown`, which stands at `/agenda/x/`
    Addresses(String origin, String file) {
        this.host = HOME.matcher(origin).replaceFirst("$1").toLowerCase(Locale.ROOT);
        var slash = file.indexOf('/');
        var folder = slash < 0 ? "" : file.substring(file.startsWith("_") ? 1 : 0, slash);
        var name = file.substring(file.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        this.base = "/" + (folder.equals("evenements") ? "agenda" : folder) + "/"
                + (dot < 0 ? name : name.substring(0, dot)) + "/";
    }

    Destination read(String written) {
        var address = cleaned(written);
        if (address.isEmpty()) {
            return new Destination.Empty();
        }
        if (address.startsWith("#")) {
            return address.length() == 1 ? new Destination.Empty() : new Destination.SamePage(address.substring(1));
        }
        var scheme = SCHEME.matcher(address);
        if (scheme.lookingAt()) {
            return withScheme(scheme.group().toLowerCase(Locale.ROOT), address.substring(scheme.end()));
        }
        if (address.startsWith("//")) {
            return web("https:", address);
        }
        if (MAILBOX.matcher(address).matches()) {
            return new Destination.Contact("mailto:" + address);
        }
        if (BARE_HOST.matcher(address).matches()) {
            return web("https:", address);
        }
        return address.indexOf(' ') >= 0 && !address.startsWith("/")
                ? new Destination.Malformed()
                : new Destination.Here(encoded(resolved(address)));
    }

    private Destination withScheme(String scheme, String rest) {
        return switch (scheme) {
            case "http:", "https:" -> web(scheme, rest);
            case "mailto:" -> mailbox(rest);
            case "tel:" -> {
                var number = rest.replaceAll("[\\s().-]|%20", "");
                yield TELEPHONE.matcher(number).matches()
                        ? new Destination.Contact("tel:" + number)
                        : new Destination.Malformed();
            }
            default -> new Destination.Malformed();
        };
    }

    private static Destination mailbox(String rest) {
        var to = rest.replaceFirst("^/+", "").strip();
        var question = to.indexOf('?');
        var box = question < 0 ? to : to.substring(0, question);
        return MAILBOX.matcher(box).matches()
                ? new Destination.Contact("mailto:" + box + (question < 0 ? "" : encoded(to.substring(question))))
                : new Destination.Malformed();
    }

    private Destination web(String scheme, String rest) {
        var slashes = 0;
        while (slashes < rest.length() && rest.charAt(slashes) == '/') {
            slashes++;
        }
        var end = slashes;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        var authority = rest.substring(slashes, end);
        if (!HOST.matcher(authority).matches()) {
            return new Destination.Malformed();
        }
        var path = encoded(rest.substring(end));
        if (!host.isEmpty() && bareHost(authority).equals(host)) {
            return new Destination.Here(path.startsWith("/") ? path : "/" + path);
        }
        return new Destination.Elsewhere(scheme + "//" + authority.toLowerCase(Locale.ROOT) + path);
    }

    /// Without the spaces around and the control characters that browsers pass over, slashes all one way.
    private static String cleaned(String written) {
        var address = new StringBuilder(written.length());
        for (var i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            if (c == '\\') {
                address.append('/');
            } else if (c == '\u00A0') {
                address.append(' ');
            } else if (c >= ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                address.append(c);
            }
        }
        return address.toString().strip();
    }

    private String resolved(String address) {
        var end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var path = address.substring(0, end);
        var segments = new ArrayDeque<String>();
        for (var segment : (path.startsWith("/") ? path : base + path).split("/")) {
            switch (segment) {
                case "", "." -> {}
                case ".." -> segments.pollLast();
                default -> segments.addLast(segment);
            }
        }
        var directory = segments.isEmpty() || path.isEmpty() || path.endsWith("/") || path.endsWith(".");
        return "/" + String.join("/", segments) + (directory && !segments.isEmpty() ? "/" : "")
                + address.substring(end);
    }

    private static String encoded(String address) {
        var encoded = new StringBuilder(address.length());
        for (var i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            switch (c) {
                case ' ' -> encoded.append("%20");
                case '"' -> encoded.append("%22");
                case '\'' -> encoded.append("%27");
                case '<' -> encoded.append("%3C");
                case '>' -> encoded.append("%3E");
                case '`' -> encoded.append("%60");
                default -> encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static String bareHost(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
