package fr.percolateur.form;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Token.Link;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Mailbox;
import fr.percolateur.rules.Margin;
import fr.percolateur.rules.Provisional;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where links lead: an address that is there, that is one, and that says no more than it must.
final class TargetsCheck implements Check {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s/?#@]+\\.[\\p{L}\\d-]{2,}(?::\\d+)?(?:[/?#]\\S*)?");
    private static final Pattern SCHEME_SLIP = Pattern.compile(
            "(?:h?t{1,3}ps?|https?|hhttps?|htps?|htpps?|htttps?)[:;.]?/{1,3}(?<rest>[^/\\s].*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_HOST = Pattern.compile(
            "(?:[\\w-]+\\.){1,5}(?:fr|com|org|net|eu|io|info|gouv)(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern TRACKER = Pattern.compile(
            "[?&](?<name>utm_\\w+|aff|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|xtor|at_medium|at_campaign|_hsenc|mkt_tok)=[^&#]*");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        for (var link : manuscript.links()) {
            check(link, margin);
        }
    }

    private static void check(Link link, Margin margin) {
        var target = link.target().strip();
        if (target.isEmpty() || target.equals("#")) {
            margin.note(Code.EMPTY_HREF, link, null, link.text());
            return;
        }
        if (Mailbox.isOne(link)) {
            address(link, target, margin);
        } else if (Provisional.target(link)) {
            margin.note(Code.HREF_PLACEHOLDER, link.targetPlace(), target, null, link.text());
            return;
        } else {
            url(link, target, margin);
        }
        if (!target.equals(link.target())) {
            margin.note(Code.URL_TRAILING_SPACE, link.targetPlace(), spaced(link), target);
        }
    }

    private static void address(Link link, String target, Margin margin) {
        var bare = target.toLowerCase(Locale.ROOT).startsWith("mailto:") ? target.substring(7) : target;
        var query = bare.indexOf('?');
        var box = query < 0 ? bare : bare.substring(0, query);
        var field = link.in().key().endsWith(".mailto");
        var named = field ? bare.equals(target) : !bare.equals(target);
        var several = box.split("[,;]", -1);
        var valid = box.isEmpty() && query == 0;
        for (var one : several) {
            valid |= EMAIL.matcher(one.replace("%20", "").strip()).matches();
        }
        if (!valid || !named || box.startsWith(" ") && !box.isBlank()) {
            var found = EMAIL.matcher(target);
            var mend = found.find() ? (field ? "" : "mailto:") + found.group() : null;
            margin.note(Code.MALFORMED_MAILTO, link, mend, target);
        }
    }

    /// The target with the character that closes it, so that the space shows.
    private static String spaced(Link link) {
        var text = link.in().text();
        var end = link.targetStart() + link.target().length();
        return text.substring(link.targetStart(), Math.min(text.length(), end + 1));
    }

    private static void url(Link link, String target, Margin margin) {
        var lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("/") || lower.startsWith("#") || lower.startsWith("tel:")) {
            spaces(link, target, margin);
            return;
        }
        var mend = mended(target, lower);
        if (mend != null) {
            margin.note(Code.MALFORMED_URL, link.targetPlace(), target, mend.isEmpty() ? null : mend);
            return;
        }
        spaces(link, target, margin);
        if (lower.startsWith("http://")) {
            margin.note(Code.HTTP_LINK, link.targetPlace(), target, "https://" + target.substring(7));
        }
        var tracker = TRACKER.matcher(target);
        if (tracker.find()) {
            margin.note(Code.TRACKING_PARAMS, link.targetPlace(), target, untracked(target), tracker.group("name"));
        }
    }

    /// The address as it was meant; empty when that cannot be told; null when nothing is wrong with it.
    private static @Nullable String mended(String target, String lower) {
        var twice = Math.max(lower.indexOf("http://", 4), lower.indexOf("https://", 4));
        if (twice > 0 && twice <= 8) {
            return target.substring(twice);
        }
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            var last = target.charAt(target.length() - 1);
            if (",;»”’".indexOf(last) >= 0) {
                return target.substring(0, target.length() - 1).strip();
            }
            return target.indexOf(' ') >= 0 || ADDRESS.matcher(target).matches() ? null : "";
        }
        var slip = SCHEME_SLIP.matcher(target);
        if (slip.matches()) {
            return "https://" + slip.group("rest");
        }
        if (lower.startsWith("www.") || BARE_HOST.matcher(target).matches()) {
            return "https://" + target;
        }
        return null;
    }

    private static void spaces(Link link, String target, Margin margin) {
        if (target.indexOf(' ') > 0) {
            margin.note(Code.URL_TRAILING_SPACE, link.targetPlace(), target, target.replace(" ", "%20"));
        }
    }

    private static String untracked(String target) {
        var bare = TRACKER.matcher(target).replaceAll("");
        var question = bare.indexOf('?');
        var ampersand = bare.indexOf('&');
        return question < 0 && ampersand > 0
                ? bare.substring(0, ampersand) + "?" + bare.substring(ampersand + 1)
                : bare;
    }
}
