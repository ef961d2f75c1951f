package fr.percolateur.posting;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.viewer.ViewerSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.FormFields;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// What a request may weigh, decided before anything of it is read: the token of a form stands in its body, so else a
/// stranger would have megabytes kept, and cut into fields, before being refused.
///
/// Documents and images are large; those who write in the Atelier send them, signed in.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public final class BodyLimits extends OncePerRequestFilter {

    static final DataSize FORM = DataSize.ofKilobytes(256);
    static final DataSize DOCUMENT = DataSize.ofMegabytes(4);

    /// As `spring.servlet.multipart.max-request-size`, which cuts off what has no length.
    static final DataSize FILES = DataSize.ofMegabytes(61);

    /// Of a request that was too large, the limit as people write it.
    public static final String LIMIT = BodyLimits.class.getName() + ".limit";

    /// Read and thrown away, so that a browser which is still sending comes to read the answer.
    private static final DataSize DRAINED = DataSize.ofMegabytes(16);

    private static final String WORKSHOP = "/atelier/";

    private final ObjectProvider<ViewerSource> viewers;
    private final List<PathPattern> large;
    private final Map<PathPattern, DataSize> huge;

    BodyLimits(ObjectProvider<ViewerSource> viewers, ObjectProvider<LargePost> largePosts) {
        this.viewers = viewers;
        var posts = largePosts.stream().toList();
        this.large = posts.stream()
                .filter(post -> post.most() == null)
                .map(post -> PathPatternParser.defaultInstance.parse(post.pattern()))
                .toList();
        this.huge = new HashMap<>();
        for (var post : posts) {
            var most = post.most();
            if (most != null) {
                huge.put(PathPatternParser.defaultInstance.parse(post.pattern()), most);
            }
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && !isUnmeasured(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isSmall = !isUnmeasured(request) && request.getContentLengthLong() <= FORM.toBytes();
        var most = isSmall ? FORM : most(request);
        if (request.getContentLengthLong() > most.toBytes()) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, most);
        } else if (isUnmeasured(request) && !isForm(request) && !isLarge(request)) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED, most);
        } else {
            limit(request, most);
            filter(request, response, chain);
        }
    }

    /// Jetty calls a form that grew too large a bad request.
    private static void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (HttpException.IllegalStateException e) {
            if (!(e.getCause() instanceof HttpException cause)
                    || cause.getCode() != HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private DataSize most(HttpServletRequest request) {
        if (isLarge(request)) {
            return FILES;
        }
        if (!request.getRequestURI().startsWith(WORKSHOP) || !isSignedIn(request)) {
            return FORM;
        }
        return isOf(request, "multipart/") ? huge(request) : DOCUMENT;
    }

    /// Of whoever organises alone: what is sent is put aside before anyone looks whose event it is.
    private DataSize huge(HttpServletRequest request) {
        if (!organises(request)) {
            return FILES;
        }
        var path = PathContainer.parsePath(request.getRequestURI());
        return huge.entrySet().stream()
                .filter(post -> post.getKey().matches(path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FILES);
    }

    /// Of what comes in pieces no header tells the length: whoever reads it counts.
    private static void limit(HttpServletRequest request, DataSize most) {
        request.setAttribute(LIMIT, words(most));
        request.setAttribute(FormFields.MAX_LENGTH_ATTRIBUTE, (int) most.toBytes());
        if (request.getAttribute(ServletContextRequest.MULTIPART_CONFIG_ELEMENT)
                instanceof MultipartConfigElement set) {
            request.setAttribute(
                    ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
                    new MultipartConfigElement(
                            set.getLocation(),
                            most.compareTo(FILES) > 0 ? most.toBytes() : set.getMaxFileSize(),
                            most.toBytes(),
                            set.getFileSizeThreshold()));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, DataSize most)
            throws IOException {
        var body = request.getInputStream();
        var buffer = new byte[1 << 14];
        for (var left = DRAINED.toBytes(); left > 0; ) {
            var read = body.read(buffer);
            if (read < 0) {
                break;
            }
            left -= read;
        }
        request.setAttribute(LIMIT, words(most));
        response.sendError(status);
    }

    private boolean isSignedIn(HttpServletRequest request) {
        var source = viewers.getIfAvailable();
        return source != null && source.viewer(request) instanceof Viewer.SignedIn;
    }

    private boolean organises(HttpServletRequest request) {
        var source = viewers.getIfAvailable();
        return source != null
                && source.viewer(request).granted().stream()
                        .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR || grant.role() == Role.ORGANISER);
    }

    private boolean isLarge(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return large.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static boolean isUnmeasured(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isForm(HttpServletRequest request) {
        return isOf(request, "multipart/form-data") || isOf(request, "application/x-www-form-urlencoded");
    }

    private static boolean isOf(HttpServletRequest request, String type) {
        var sent = request.getContentType();
        return sent != null && sent.regionMatches(true, 0, type, 0, type.length());
    }

    private static String words(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + "\u00A0Mo" : size.toKilobytes() + "\u00A0Ko";
    }
}
