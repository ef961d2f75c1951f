package fr.percolateur.drafting;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.document.Kind;
import fr.percolateur.event.Series;
import fr.percolateur.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a document begins.
///
/// @param series those that whoever begins it writes for
/// @param free whether it may belong to none
public record NewPage(Page page, NewForm form, List<FieldError> mistakes, List<Series> series, boolean free) {

    static String address(Kind kind) {
        return switch (kind) {
            case EVENT -> "/atelier/evenements/nouveau";
            case ARTICLE -> "/atelier/actualites/nouvelle";
            case PAGE -> "/atelier/pages/nouvelle";
            case SERIES -> throw new IllegalArgumentException("a series begins with its first event");
        };
    }

    public String action() {
        return address(form.kind());
    }

    public String word() {
        return form.kind().name().toLowerCase(Locale.ROOT);
    }

    public boolean isEvent() {
        return form.kind() == Kind.EVENT;
    }

    public boolean hasSeries() {
        return form.kind() != Kind.PAGE;
    }

    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        if (free || series.size() != 1) {
            choices.add(new Choice(
                    "",
                    say(free ? "drafting.series.none" : "drafting.series.choose"),
                    -1,
                    form.series().isEmpty()));
        }
        series.forEach(one ->
                choices.add(new Choice(one.slug(), one.name(), -1, one.slug().equals(form.series()))));
        return choices;
    }

    public List<Choice> beginnings() {
        return List.of(
                new Choice(
                        "",
                        say("drafting.from.nothing"),
                        say("drafting.from.nothing.help"),
                        form.from().isEmpty()),
                new Choice(
                        NewForm.STRUCTURE,
                        say("drafting.from.structure"),
                        say("drafting.from.structure.help"),
                        form.from().equals(NewForm.STRUCTURE)));
    }
}
