package fr.percolateur.web;

import fr.percolateur.annex.AnnexSource;
import fr.percolateur.cache.PublicAnswer;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The one way to answer with a page.
///
/// A module writes a record (what the page shows) and a template with that record as its one parameter; the template is
/// the content of `<main>`, and the layout is put around it here:
///
/// ```java
/// @GetMapping("/agenda/{slug}/")
/// ResponseEntity<byte[]> show(@PathVariable String slug) {
///     var event = events.find(slug).orElseThrow(Absent::new);
///     return pages.show(page(event), "agenda/event", event);
/// }
/// ```
///
/// A public page bears an ETag and may be kept by a proxy as long as it asks again; Spring answers 304 by itself.
@Component
public final class Pages {

    /// What a page shows, before the layout is put around it.
    ///
    /// @param template path under `src/main/jte`, without its ending
    public record Shown(Page page, String template, Object model) {}

    private static final Set<HttpStatus> REFUSALS = Set.of(HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine templates;
    private final Shell shell;
    private final Supplier<List<AnnexSource>> annexes;

    Pages(TemplateEngine templates, Shell shell, ObjectProvider<AnnexSource> annexes) {
        this.templates = templates;
        this.shell = shell;
        // some of them show pages themselves
        this.annexes = SingletonSupplier.of(() -> annexes.stream().toList());
    }

    /// A public page, the same for everyone.
    ///
    /// @param template path under `src/main/jte`, without its ending
    public ResponseEntity<byte[]> show(Page page, String template, Object model) {
        var body = render(page, content(template, model));
        return PublicAnswer.with(answer(HttpStatus.OK, page), HTML, body);
    }

    /// A page that only its reader may keep: a form, an answer to a form, an error. One that says why nothing was
    /// done says so from its title on, which is what is heard first.
    public ResponseEntity<byte[]> showOnce(HttpStatus status, Page page, String template, Object model) {
        var said = REFUSALS.contains(status) ? page.asRefusal() : page;
        return answer(status, said).cacheControl(CacheControl.noStore()).body(render(said, content(template, model)));
    }

    /// Leads on after a form was taken: reloading what comes sends nothing again.
    public static ResponseEntity<byte[]> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /// A public page before it is public, for its author alone: another page of this site may show it in a frame.
    public ResponseEntity<byte[]> preview(Shown shown) {
        return preview(shown, _ -> {});
    }

    /// The same, for someone else.
    ///
    /// @param band what says so, before the content
    public ResponseEntity<byte[]> preview(Shown shown, Content band) {
        var content = content(shown.template(), shown.model());
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        ContentPolicy.framed(shown.page().frames()))
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(render(shown.page().unlisted(), output -> {
                    band.writeTo(output);
                    content.writeTo(output);
                }));
    }

    /// A template as a piece of another: what a contribution point hands over.
    public Content content(String template, Object model) {
        return output -> templates.render(template + ".jte", model, output);
    }

    /// A piece of a page for the script that asked for it, as the page itself includes it; for its reader alone.
    public ResponseEntity<byte[]> piece(String template, Object model) {
        return piece(content(template, model));
    }

    public static ResponseEntity<byte[]> piece(Content content) {
        var output = new Utf8ByteOutput();
        content.writeTo(output);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(output.toByteArray());
    }

    private byte[] render(Page page, Content content) {
        var output = new Utf8ByteOutput();
        var parts = new HashMap<String, Object>(Map.of("page", page, "shell", shell, "content", content));
        annexes.get().stream()
                .flatMap(source -> source.around(page.address()).stream())
                .findFirst()
                .ifPresent(annex -> parts.put("annex", annex));
        templates.render("web/layout.jte", parts, output);
        return output.toByteArray();
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Page page) {
        var answer = ResponseEntity.status(status).contentType(HTML);
        return page.frames().isEmpty()
                ? answer
                : answer.header("Content-Security-Policy", ContentPolicy.framing(page.frames()));
    }
}
