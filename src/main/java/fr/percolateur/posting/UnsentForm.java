package fr.percolateur.posting;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;

/// A form of ours that could not be taken although nothing is wrong with it: what was typed is kept, to be sent again
/// by one button.
///
/// Only what a page of this very site sent is kept, as the browser itself says in headers that no page can write.
/// Else whoever lures a person to press that button would have a form of theirs sent with a token of ours.
///
/// @param action where it was sent, with its query
/// @param fields each as often as it was sent, in order
/// @param files names of the fields whose file is to be chosen again
public record UnsentForm(Reason reason, String action, boolean isMultipart, List<Field> fields, List<String> files) {

    public enum Reason {
        /// Its page was open for long, or came back with a browser that was closed, without the cookie.
        TOKEN,
        /// Its sender was signed in, and is no longer.
        SIGNED_OUT;

        /// As messages name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public record Field(String name, String value) {}

    private static final String REFUSED = UnsentForm.class.getName();

    /// Remembers why a request was refused, for the page that says so.
    public static void mark(HttpServletRequest request, Reason reason) {
        request.setAttribute(REFUSED, reason);
    }

    /// Of the request whose error is answered; empty for what was refused for another reason, or is no form of ours.
    ///
    /// @param token the name of the field that holds it
    public static Optional<UnsentForm> of(HttpServletRequest request, String token) {
        return request.getAttribute(REFUSED) instanceof Reason reason
                        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                        // such an address would lead to another site
                        && !path.startsWith("//")
                        && isOurs(request)
                ? Optional.of(read(request, reason, path, token))
                : Optional.empty();
    }

    private static UnsentForm read(HttpServletRequest request, Reason reason, String path, String token) {
        var query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String text ? text : "";
        var isMultipart = isOf(request, MediaType.MULTIPART_FORM_DATA_VALUE);
        return new UnsentForm(
                reason,
                query.isEmpty() ? path : path + "?" + query,
                isMultipart,
                fields(request, query, token),
                isMultipart ? files(request) : List.of());
    }

    static boolean isOurs(HttpServletRequest request) {
        return isOfThisSite(request)
                && (isOf(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || isOf(request, MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    private static boolean isOfThisSite(HttpServletRequest request) {
        var fetched = request.getHeader("Sec-Fetch-Site");
        if (fetched != null) {
            return fetched.equals("same-origin");
        }
        // where there is no TLS browsers say no more than this
        var here = (request.isSecure() ? "https://" : "http://") + request.getHeader(HttpHeaders.HOST);
        return here.equals(request.getHeader(HttpHeaders.ORIGIN));
    }

    private static boolean isOf(HttpServletRequest request, String type) {
        var sent = request.getContentType();
        return sent != null && sent.regionMatches(true, 0, type, 0, type.length());
    }

    /// A name’s values of the query come before those of the body; they stay in the address.
    private static List<Field> fields(HttpServletRequest request, String query, String token) {
        var asked = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(token)) {
                Arrays.stream(values)
                        .skip(asked.getOrDefault(name, List.of()).size())
                        .forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return fields;
    }

    private static List<String> files(HttpServletRequest request) {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .map(Part::getName)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("its fields were read", e);
        }
    }

    /// Where one signs in, and what one comes back to once the form was sent another way.
    public String signIn() {
        return "/connexion?suite=" + URLEncoder.encode(action, StandardCharsets.UTF_8);
    }
}
