package fr.percolateur.content;

import fr.percolateur.web.Withdrawn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/// Before any page answers « not found »: an address that a document had leads to where it is now, and one that was
/// taken away says so. The modules whose pages these are need not know.
final class LostAddresses implements HandlerExceptionResolver, Ordered {

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Addresses addresses;

    LostAddresses(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (!(problem instanceof ErrorResponse error
                && error.getStatusCode().value() == HttpServletResponse.SC_NOT_FOUND)) {
            return null;
        }
        return switch (addresses.destination(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8))) {
            case Destination.Moved(var to) -> redirect(response, to);
            case Destination.Gone _ -> gone(response);
            case Destination.Nowhere _ -> null;
        };
    }

    private static ModelAndView redirect(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", to);
        response.setHeader("Cache-Control", FOR_AN_HOUR.getHeaderValue());
        return new ModelAndView();
    }

    /// The page that says so is that of any error.
    private static ModelAndView gone(HttpServletResponse response) {
        try {
            response.sendError(new Withdrawn().getStatusCode().value());
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
