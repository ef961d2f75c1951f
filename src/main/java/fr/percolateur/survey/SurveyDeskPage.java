package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import fr.percolateur.wording.FrenchLine;
import java.util.List;
import java.util.stream.Stream;

/// What those who came think, for those who organise the event.
///
/// @param editions of the same series, this one first
public record SurveyDeskPage(
        Page page,
        Event event,
        Surveys.Setting setting,
        Opinion opinion,
        List<Surveys.Written> words,
        List<Compared> editions,
        String done) {

    /// One edition among others.
    public record Compared(String title, Opinion opinion) {

        public String name() {
            return FrenchLine.set(title);
        }

        /// « 84 % », or why not.
        public String figure(SurveyQuestion question) {
            return opinion.of(question)
                    .map(line -> say("survey.percent", line.agreeing()))
                    .orElse(say("survey.few"));
        }
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/satisfaction";
    }

    public String address() {
        return address(event.slug());
    }

    public String told() {
        return switch (done) {
            case "reglages", "mot" -> say("survey.done." + done);
            default -> "";
        };
    }

    public List<SurveyQuestion> questions() {
        return List.of(SurveyQuestion.values());
    }

    /// The question, then the editions.
    public List<String> headings() {
        return Stream.concat(
                        Stream.of(say("survey.column.question")),
                        editions.stream().map(Compared::name))
                .toList();
    }

    /// Whether there is another edition to compare with.
    public boolean compares() {
        return editions.size() > 1;
    }
}
