package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.event.Event;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.LessonDraft;
import fr.percolateur.lessons.LessonProofs;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.FrenchLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lessons from an article, and an article from lessons. The article itself is not touched; nothing is published.
@Controller
class GleaningController {

    private static final String PATH = "/atelier/evenements/{slug}/enseignements/reprise";
    private static final int EXCERPT = 220;

    private final HarvestKeys keys;
    private final LessonBook book;
    private final LessonProofs proofs;
    private final Articles articles;
    private final Pages pages;

    GleaningController(HarvestKeys keys, LessonBook book, LessonProofs proofs, Articles articles, Pages pages) {
        this.keys = keys;
        this.book = book;
        this.proofs = proofs;
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "article", defaultValue = "") String article,
            Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var source = articles.find(event, article).orElse(null);
        if (source == null && !article.isEmpty()) {
            throw new Absent();
        }
        return show(HttpStatus.OK, event, source, _ -> true, List.of(), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> take(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var source = articles.find(event, Objects.requireNonNullElse(fields.getFirst("article"), ""))
                .orElseThrow(Absent::new);
        var proposals = read(source).proposals();
        var chosen = Set.copyOf(fields.getOrDefault("choix", List.of()));
        var titles = IntStream.rangeClosed(1, proposals.size())
                .mapToObj(number -> fields.containsKey("titre-" + number)
                        ? LessonForm.line(fields, "titre-" + number)
                        : proposals.get(number - 1).title())
                .toList();
        var mistakes = mistakes(chosen, titles);
        if (!mistakes.isEmpty()) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    event,
                    source,
                    number -> chosen.contains(String.valueOf(number)),
                    titles,
                    mistakes);
        }
        for (var at = 0; at < proposals.size(); at++) {
            if (chosen.contains(String.valueOf(at + 1)) && !isKnown(proposals.get(at), book.of(event.id()))) {
                write(event, proposals.get(at), titles.get(at), writer);
            }
        }
        return Pages.lead(HarvestPage.address(slug) + "?fait=importe");
    }

    private void write(Event event, Proposal proposal, String title, Viewer.SignedIn writer) {
        var lesson = book.write(
                event.id(),
                new LessonDraft(title, proposal.body(), proposal.practice(), proposal.organisation(), null),
                writer.id());
        proposal.evidence().forEach(evidence -> proofs.prove(lesson, evidence, writer.id()));
    }

    private static List<FieldError> mistakes(Set<String> chosen, List<String> titles) {
        var mistakes = new ArrayList<FieldError>();
        if (chosen.isEmpty()) {
            mistakes.add(new FieldError("choix-1", say("harvest.mistake.none")));
        }
        for (var at = 0; at < titles.size(); at++) {
            if (chosen.contains(String.valueOf(at + 1))) {
                var length = titles.get(at).length();
                if (length == 0) {
                    mistakes.add(new FieldError("titre-" + (at + 1), say("harvest.mistake.title")));
                } else if (length > LessonForm.LONGEST_TITLE) {
                    mistakes.add(new FieldError(
                            "titre-" + (at + 1), say("harvest.mistake.long", LessonForm.LONGEST_TITLE, length)));
                }
            }
        }
        return mistakes;
    }

    private static Article read(StoredDocument source) {
        return ArticleReader.read(source.title(), source.document().body());
    }

    private static boolean isKnown(Proposal proposal, List<Lesson> lessons) {
        return lessons.stream().anyMatch(proposal::isOf);
    }

    /// @param titles as they were typed; none for those of the article
    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Event event,
            @Nullable StoredDocument source,
            IntPredicate taken,
            List<String> titles,
            List<FieldError> mistakes) {
        var title = say("harvest.glean.title");
        var page = Page.of(
                        mistakes.isEmpty() ? title : say("harvest.title.wrong", title),
                        HarvestPage.address(event.slug()) + "/reprise")
                .under(Shelf.EVENTS.trail(new Crumb(say("harvest.heading"), HarvestPage.address(event.slug()))))
                .unlisted();
        var article = source == null ? new Article("", List.of(), "") : read(source);
        var lessons = book.of(event.id());
        var rows = IntStream.rangeClosed(1, article.proposals().size())
                .mapToObj(number -> {
                    var proposal = article.proposals().get(number - 1);
                    return row(
                            number,
                            titles.isEmpty() ? proposal.title() : titles.get(number - 1),
                            proposal,
                            isKnown(proposal, lessons),
                            taken.test(number));
                })
                .toList();
        var slug = source == null ? "" : source.slug();
        return pages.showOnce(
                status,
                page,
                "harvest/glean",
                new GleaningPage(
                        page,
                        event,
                        GleaningPage.choices(articles.of(event), slug),
                        slug,
                        source == null ? "" : FrenchLine.set(source.title()),
                        excerpt(article.introduction()),
                        excerpt(article.conclusion()),
                        rows,
                        mistakes));
    }

    private static GleaningPage.Row row(int number, String title, Proposal proposal, boolean known, boolean taken) {
        return new GleaningPage.Row(
                number,
                title,
                excerpt(proposal.body()),
                proposal.body().isBlank() ? 0 : proposal.body().strip().split("\\s+").length,
                proposal.evidence().stream()
                        .map(evidence -> say("harvest.proof.choice", evidence.kind(), evidence.line()))
                        .toList(),
                known,
                taken && !known);
    }

    private static String excerpt(String markdown) {
        var words = Heading.words(markdown);
        return words.codePointCount(0, words.length()) <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /// The public lessons as a document that the old site can build, and that is read again as it was.
    @GetMapping("/atelier/evenements/{slug}/enseignements.md")
    ResponseEntity<byte[]> article(@PathVariable String slug, Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var lessons = book.of(event.id()).stream().filter(Lesson::isPublic).toList();
        if (lessons.isEmpty()) {
            throw new Absent();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(slug + "-enseignements.md")
                                .build()
                                .toString())
                .body(ArticleText.write(event, lessons).getBytes(StandardCharsets.UTF_8));
    }
}
