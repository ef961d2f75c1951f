package fr.percolateur.sharing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;

/// Whether a request is someone who reads: a message with a link in it makes programs fetch the page before anyone
/// does.
final class Opening {

    /// What fetches the preview of a link, as it names itself. CUBOT makes telephones.
    private static final Pattern FETCHER = Pattern.compile(
            "(?<!cu)bot\\b|preview|facebookexternalhit|^whatsapp/|^synapse|mastodon|rocket\\.chat|nextcloud|embedly"
                    + "|iframely|vkshare|ms-office|microsoft office|google-read-aloud|googleimageproxy|crawler|spider",
            Pattern.CASE_INSENSITIVE);

    private Opening() {}

    static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && !FETCHER.matcher(header(request, "User-Agent")).find()
                && !header(request, "Sec-Purpose").contains("prefetch")
                && !header(request, "Purpose").contains("prefetch");
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
