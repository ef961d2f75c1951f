package fr.percolateur.web;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.posting.BodyLimits;
import fr.percolateur.posting.UnsentForm;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What goes wrong, said in French with a way on: a page for people, RFC 9457 for programs. Nothing of the cause is
/// shown; the log has it.
@Controller
final class ErrorPages implements ErrorController {

    /// The statuses that have sentences of their own; others speak as the first of their family.
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 410, 413, 429, 500, 503);

    private final Pages pages;
    private final MeantAddress meant;

    ErrorPages(Pages pages, MeantAddress meant) {
        this.pages = pages;
        this.meant = meant;
    }

    @RequestMapping("/error")
    ResponseEntity<?> answer(HttpServletRequest request) {
        var status = status(request);
        var path = path(request);
        if (path.startsWith("/api/")) {
            return problem(request, status, path);
        }
        return switch (status) {
            case NOT_FOUND -> meant.slashed(request, path).orElseGet(() -> page(request, status, path));
            case METHOD_NOT_ALLOWED -> meant.opened(request, path).orElseGet(() -> page(request, status, path));
            case FORBIDDEN ->
                UnsentForm.of(request, FormToken.NAME)
                        .<ResponseEntity<?>>map(form -> again(form, path))
                        .orElseGet(() -> page(request, status, path));
            default -> page(request, status, path);
        };
    }

    private ResponseEntity<byte[]> again(UnsentForm form, String path) {
        var page =
                Page.of(say("web.unsent.title." + form.reason().word()), path).unlisted();
        return pages.showOnce(HttpStatus.FORBIDDEN, page, "web/unsent", form);
    }

    private ResponseEntity<?> page(HttpServletRequest request, HttpStatus status, String path) {
        var problem = problem(request, status);
        return pages.showOnce(status, Page.of(problem.title(), path).unlisted(), "web/error", problem);
    }

    private static Problem problem(HttpServletRequest request, HttpStatus status) {
        var limit = request.getAttribute(BodyLimits.LIMIT);
        return Problem.of(status.value(), told(request, status), limit instanceof String words ? words : "");
    }

    private static ResponseEntity<?> problem(HttpServletRequest request, HttpStatus status, String path) {
        var problem = problem(request, status);
        var detail = ProblemDetail.forStatusAndDetail(status, problem.text());
        detail.setTitle(problem.title());
        detail.setType(URI.create("about:blank"));
        detail.setInstance(URI.create(path));
        detail.setProperty("errors", List.of());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(detail);
    }

    /// Whoever sent a form may have waited too long; whoever only wanted to read has not.
    private static String told(HttpServletRequest request, HttpStatus status) {
        if (status == HttpStatus.FORBIDDEN && "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
            return "403.read";
        }
        return String.valueOf(TOLD.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return known == null || !known.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "/";
    }
}
