package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Chosen;
import fr.percolateur.wording.FrenchLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The filters of the library: what may be chosen, and what is.
public record LessonFilters(
        List<Choice> themes,
        List<Choice> organisations,
        List<Choice> series,
        List<Choice> editions,
        List<Chosen> chosen) {

    static LessonFilters of(LessonQuery query, Lessons lessons) {
        var chosen = new ArrayList<Chosen>();
        if (!query.words().isEmpty()) {
            chosen.add(new Chosen(
                    say("lessons.filter.words.chosen", query.words()),
                    query.saying("").addressOfFirst()));
        }
        return new LessonFilters(
                choices("theme", lessons.themes(), query.theme(), query.about(""), chosen),
                choices("organisation", lessons.organisations(), query.organisation(), query.doneBy(""), chosen),
                choices("series", lessons.series(), query.series(), query.ofSeries(""), chosen),
                choices("edition", lessons.editions(), query.edition(), query.ofEdition(""), chosen),
                chosen);
    }

    private static List<Choice> choices(
            String name, List<Lessons.Count> counts, String current, LessonQuery without, List<Chosen> chosen) {
        Function<Lessons.Count, String> label =
                count -> say("lessons.filter.choice", FrenchLine.set(count.name()), count.lessons());
        counts.stream()
                .filter(count -> count.value().equals(current))
                .forEach(count -> chosen.add(new Chosen(FrenchLine.set(count.name()), without.addressOfFirst())));
        return Stream.concat(
                        Stream.of(new Choice("", say("lessons.filter." + name + ".any"), -1, current.isEmpty())),
                        counts.stream()
                                .map(count -> new Choice(
                                        count.value(),
                                        label.apply(count),
                                        count.lessons(),
                                        count.value().equals(current))))
                .toList();
    }
}
