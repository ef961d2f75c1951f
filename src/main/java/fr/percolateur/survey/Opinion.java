package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Shares;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What those who answered think. Nothing of it is told while fewer than ten did.
///
/// @param ballots how many answered; 0 while they are fewer than ten
/// @param lines by question, those that ten people answered
public record Opinion(int ballots, List<Line> lines) {

    /// Among fewer, each would be recognised.
    public static final int LEAST = 10;

    static final Opinion NONE = new Opinion(0, List.of());

    private static final int WHOLE = 100;

    /// @param answers how many answered this question
    public record Line(SurveyQuestion question, int answers, List<Share> shares) {

        public Shares told() {
            return new Shares(
                    question.label(),
                    say("survey.answers", answers),
                    List.of(say("survey.column.answer"), say("survey.share"), say("survey.column.votes")),
                    shares.stream()
                            .map(each -> new Shares.Row(
                                    each.label(), each.share(), say("survey.percent", each.share()), each.votes()))
                            .toList());
        }

        /// How many in a hundred agree.
        public int agreeing() {
            var agree = shares.stream()
                    .limit(SurveyQuestion.AGREEING)
                    .mapToInt(Share::votes)
                    .sum();
            return share(agree, answers);
        }
    }

    /// @param share of those who answered the question, in percent
    public record Share(String label, int votes, int share) {}

    public Opinion {
        lines = List.copyOf(lines);
    }

    static Opinion of(int ballots, List<Integer> votes) {
        return ballots < LEAST
                ? NONE
                : new Opinion(
                        ballots,
                        Arrays.stream(SurveyQuestion.values())
                                .map(question -> line(question, votes))
                                .filter(line -> line.answers() >= LEAST)
                                .toList());
    }

    private static Line line(SurveyQuestion question, List<Integer> votes) {
        var counts = IntStream.range(0, SurveyQuestion.CHOICES)
                .map(choice -> question.slot(choice) < votes.size() ? votes.get(question.slot(choice)) : 0)
                .toArray();
        var answers = Arrays.stream(counts).sum();
        var labels = SurveyQuestion.choices();
        return new Line(
                question,
                answers,
                IntStream.range(0, counts.length)
                        .mapToObj(
                                choice -> new Share(labels.get(choice), counts[choice], share(counts[choice], answers)))
                        .toList());
    }

    private static int share(int votes, int all) {
        return all == 0 ? 0 : Math.round((float) WHOLE * votes / all);
    }

    public boolean isTold() {
        return !lines.isEmpty();
    }

    public Optional<Line> of(SurveyQuestion question) {
        return lines.stream().filter(line -> line.question() == question).findFirst();
    }

    /// « 34 réponses, liées à aucun nom. »
    public String count() {
        return say("survey.count", ballots);
    }
}
