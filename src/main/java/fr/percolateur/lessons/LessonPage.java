package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.polls.Polls;
import fr.percolateur.polls.Results;
import fr.percolateur.search.Related;
import fr.percolateur.web.Page;
import gg.jte.Content;
import java.util.List;

/// What `/enseignements/{slug}/` shows.
///
/// @param citation as one quotes it, in plain text
/// @param proofs what it stands on, with the figures of polls
/// @param panels what other modules say of it
/// @param neighbours the others of its edition
/// @param related what else there is to read, of other editions
public record LessonPage(
        Page page,
        Told told,
        String citation,
        List<Shown> proofs,
        List<Content> panels,
        List<Told> neighbours,
        List<Related> related) {

    public Lesson lesson() {
        return told.lesson();
    }

    /// A piece of evidence as its readers see it.
    ///
    /// @param figures of a poll that may be told, the first first; none elsewhere
    /// @param count « Sondage, 163 réponses »; empty elsewhere
    /// @param link where it is read; empty where it has no page of its own
    public record Shown(Evidence evidence, List<Results.Row> figures, String count, String link) {

        static Shown of(Told told, Evidence evidence, Polls polls) {
            var link = evidence.link(told.eventAddress());
            if (!(evidence instanceof Evidence.Polled(var _, var id)) || id == null) {
                return new Shown(evidence, List.of(), "", link);
            }
            return polls.find(told.lesson().event(), id)
                    .filter(poll -> poll.closedAt() != null && poll.shown())
                    .map(polls::results)
                    .filter(Results::isTold)
                    .map(results -> new Shown(
                            evidence, results.rows(), say("lessons.evidence.ballots", results.ballots()), link))
                    .orElseGet(() -> new Shown(evidence, List.of(), "", link));
        }
    }
}
