package fr.percolateur.facts;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.prose.DeadlineMention;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import fr.percolateur.wording.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// « Modalités » beside the keys it repeats: for whom, in the room or online, until when.
final class TermsFieldCheck implements Check {

    private static final List<String> ONLINE = List.of("en ligne", "a distance", "en visio", "en distanciel");
    private static final List<String> ONSITE = List.of("sur place", "en presentiel");
    private static final List<String> OPEN =
            List.of("ouvert a tous", "ouvert a toutes et", "ouverte a tous", "tout public");
    private static final List<String> AGENTS = List.of("reserve aux agents", "reservee aux agents");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        if (manuscript.event()) {
            PracticalField.of(manuscript, "modalites").ifPresent(field -> read(field, manuscript, margin));
        }
    }

    private static void read(PracticalField field, Manuscript manuscript, Margin margin) {
        var header = manuscript.document().frontMatter();
        audience(field, header, margin);
        header.get("inscription")
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .ifPresent(terms -> {
                    modes(field, header, terms, margin);
                    deadline(field, terms, margin);
                });
    }

    private static void audience(PracticalField field, FrontMatter header, Margin margin) {
        var audience = header.text("public").orElse("");
        if (audience.equals("agents") && OPEN.stream().anyMatch(field.folded()::contains)) {
            note("open", field, margin);
        }
        if (audience.equals("tous") && AGENTS.stream().anyMatch(field.folded()::contains)) {
            note("closed", field, margin);
        }
    }

    private static void modes(PracticalField field, FrontMatter header, Value.Mapping terms, Margin margin) {
        var onsite = terms.get("sur_place").isPresent();
        var online = terms.get("en_ligne").isPresent();
        if (onsite && !online && header.get("direct").isEmpty() && offers(field, ONLINE)) {
            note("online", field, margin);
        }
        if (online && !onsite && offers(field, ONSITE)) {
            note("onsite", field, margin);
        }
    }

    /// Whether one of these ways to come begins a sentence or is one of two: « inscription en ligne » is none.
    private static boolean offers(PracticalField field, List<String> ways) {
        return ways.stream().anyMatch(way -> {
            for (var at = field.folded().indexOf(way);
                    at >= 0;
                    at = field.folded().indexOf(way, at + 1)) {
                var before = field.folded().substring(0, at).stripTrailing();
                if (before.isEmpty()
                        || ".:;,(".indexOf(before.charAt(before.length() - 1)) >= 0
                        || before.endsWith(" ou")
                        || before.endsWith(" et")) {
                    return true;
                }
            }
            return false;
        });
    }

    private static void deadline(PracticalField field, Value.Mapping terms, Margin margin) {
        var closes = terms.text("ferme").flatMap(Moment::parse).filter(Moment::plausible);
        var deadlines = FrenchTime.deadlines(field.content());
        if (closes.isEmpty() || deadlines.size() != 1) {
            return;
        }
        var last = closes.get().day();
        lastDay(deadlines.getFirst(), last)
                .filter(said -> !said.equals(last))
                .ifPresent(said -> note("until", field, margin, Dates.day(said), Dates.day(last)));
    }

    private static Optional<LocalDate> lastDay(DeadlineMention deadline, LocalDate last) {
        return deadline.date().on(last.getYear()).map(day -> deadline.excluded() ? day.minusDays(1) : day);
    }

    private static void note(String sentence, PracticalField field, Margin margin, Object... values) {
        margin.noteAs(Code.MODALITES_CONTRADICT, sentence, field.place(), field.content(), null, values);
    }
}
