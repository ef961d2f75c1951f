package fr.percolateur.study;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.drafting.EventDrafts;
import fr.percolateur.event.Series;
import fr.percolateur.ideas.Comments;
import fr.percolateur.ideas.Idea;
import fr.percolateur.ideas.Ideas;
import fr.percolateur.ideas.Rulings;
import fr.percolateur.viewer.Viewer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An idea becomes the draft of an edition, with its history: what was asked, for whom, by how many, and what
/// was said of it. Both or neither.
final class Retaining {

    private final TransactionTemplate transaction;
    private final EventDrafts drafts;
    private final Ideas ideas;
    private final Comments comments;
    private final Rulings rulings;

    Retaining(DataSource dataSource, EventDrafts drafts, Ideas ideas, Comments comments, Rulings rulings) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.drafts = drafts;
        this.ideas = ideas;
        this.comments = comments;
        this.rulings = rulings;
    }

    sealed interface Outcome {}

    record Retained(StoredDocument draft) implements Outcome {}

    /// Someone else decided meanwhile.
    record Overtaken() implements Outcome {}

    record Refused(String sentence) implements Outcome {}

    Outcome retain(Idea idea, Series series, Viewer.SignedIn by) {
        return transaction.execute(status -> {
            var outcome = switch (drafts.open(idea.title(), series.slug(), history(idea), by)) {
                case EventDrafts.Refused(var sentence) -> new Refused(sentence);
                case EventDrafts.Opened(var draft, var edition) ->
                    rulings.retain(new Rulings.Matter(idea.id(), by.id()), draft.id(), words(series, edition))
                            ? new Retained(draft)
                            : new Overtaken();
            };
            if (!(outcome instanceof Retained)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /// « l’édition 5 de Café Transfo ».
    private static String words(Series series, int edition) {
        return edition == 0
                ? say("study.edition.next", series.name())
                : say("study.edition.number", edition, series.name());
    }

    /// Plain lines, which Markdown shows as they are: nobody’s words become a heading or a link.
    private String history(Idea idea) {
        var text = new StringBuilder();
        heading(text, "study.history.why");
        paragraphs(text, idea.why());
        ideas.mergedInto(idea.id()).forEach(other -> paragraphs(text, other.title() + "\n" + other.why()));
        heading(text, "study.history.audience");
        paragraphs(text, idea.audience());
        heading(text, "study.history.origin");
        paragraphs(text, say("study.history.told", idea.who(), idea.supporters()));
        var said = comments.shown(idea.id()).stream()
                .map(comment -> "- " + escaped(comment.text().replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            paragraphs(text, say("study.history.comments"));
            text.append(said).append("\n\n");
        }
        return text.toString();
    }

    private static void heading(StringBuilder text, String key) {
        text.append("## ").append(say(key)).append("\n\n");
    }

    private static void paragraphs(StringBuilder text, String typed) {
        text.append(typed.lines().map(Retaining::escaped).collect(Collectors.joining("\n")))
                .append("\n\n");
    }

    private static String escaped(String line) {
        return line.strip()
                .replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1")
                .replaceFirst("^([-+=~:]|\\d+(?=[.)]))", "\\\\$1");
    }
}
