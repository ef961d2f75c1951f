package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.stream.Stream;

/// Lessons read in an article, to take or to leave.
///
/// @param slug of the article; empty while none is chosen
/// @param introduction what stands before the lessons, `conclusion` after: neither is taken
public record GleaningPage(
        Page page,
        Event event,
        List<Choice> articles,
        String slug,
        String title,
        String introduction,
        String conclusion,
        List<Row> rows,
        List<FieldError> mistakes) {

    /// @param number its place in the article, from 1
    /// @param known whether the edition has it already: it is left as it is
    /// @param taken whether it is ticked
    public record Row(
            int number, String title, String text, int words, List<String> evidence, boolean known, boolean taken) {

        public String field() {
            return "titre-" + number;
        }

        public String length() {
            return say("harvest.glean.words", words);
        }
    }

    public String address() {
        return HarvestPage.address(event.slug()) + "/reprise";
    }

    public String back() {
        return HarvestPage.address(event.slug());
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public boolean isChosen() {
        return !slug.isEmpty();
    }

    public boolean isAnyNew() {
        return rows.stream().anyMatch(row -> !row.known());
    }

    static List<Choice> choices(List<Articles.Found> found, String slug) {
        return Stream.concat(
                        Stream.of(new Choice("", say("harvest.glean.choose"), -1, slug.isEmpty())),
                        found.stream()
                                .map(each -> new Choice(
                                        each.slug(),
                                        each.title(),
                                        -1,
                                        each.slug().equals(slug))))
                .toList();
    }
}
