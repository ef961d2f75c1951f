package fr.percolateur.minutes;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.live.Room;
import fr.percolateur.questions.Card;
import fr.percolateur.questions.Cards;
import fr.percolateur.questions.Question;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Questions of a room as rows and as JSON, in the order in which they were asked.
final class QuestionFile {

    private QuestionFile() {}

    /// @param signature as its readers see it; empty without a name
    /// @param reunie_avec number of the question that stands for it
    record Line(
            long numero,
            String question,
            String signature,
            String destinataire,
            String posee_le,
            boolean avant_la_rencontre,
            String etat,
            int soutiens,
            @Nullable String repondue_le,
            @Nullable String reponse_ecrite,
            @Nullable Long reunie_avec,
            @Nullable String motif) {}

    static List<Line> lines(Room room, List<Question> questions) {
        var cards = Cards.of(room);
        return questions.stream().map(cards::of).map(QuestionFile::line).toList();
    }

    private static Line line(Card card) {
        var question = card.question();
        return new Line(
                question.id(),
                question.text(),
                question.signed(),
                card.addressee(),
                at(question.askedAt()),
                question.early(),
                question.fate().name().toLowerCase(Locale.ROOT),
                question.supporters(),
                question.answeredAt() == null ? null : at(question.answeredAt()),
                question.service(),
                question.mergedInto(),
                question.reason());
    }

    private static String at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(Moment.PARIS)
                .toOffsetDateTime()
                .toString();
    }

    /// With its headings.
    static List<List<String>> rows(List<Line> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(
                        "number",
                        "question",
                        "signed",
                        "addressee",
                        "asked",
                        "early",
                        "state",
                        "supporters",
                        "answered",
                        "service",
                        "merged",
                        "reason")
                .map(key -> say("minutes.questions." + key))
                .toList());
        lines.forEach(line -> rows.add(row(line)));
        return rows;
    }

    private static List<String> row(Line line) {
        return List.of(
                String.valueOf(line.numero()),
                line.question(),
                line.signature(),
                line.destinataire(),
                line.posee_le(),
                say(line.avant_la_rencontre() ? "minutes.yes" : "minutes.no"),
                say("minutes.fate." + line.etat()),
                String.valueOf(line.soutiens()),
                or(line.repondue_le()),
                or(line.reponse_ecrite()),
                line.reunie_avec() == null ? "" : String.valueOf(line.reunie_avec()),
                or(line.motif()));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
