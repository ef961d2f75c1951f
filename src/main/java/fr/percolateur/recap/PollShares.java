package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Shares;
import fr.percolateur.polls.Poll;
import fr.percolateur.polls.PollKind;
import fr.percolateur.polls.Polls;
import fr.percolateur.polls.Results;
import java.util.List;

/// The polls of a meeting that may be told: closed, shown to the room, and answered by ten people or more.
final class PollShares {

    private PollShares() {}

    static List<Results> told(Polls polls, long event) {
        return polls.of(event).stream()
                .filter(poll -> poll.state() == Poll.State.CLOSED && poll.shown())
                .map(polls::results)
                .filter(results -> results.isTold() && !results.rows().isEmpty())
                .toList();
    }

    static List<Shares> of(Polls polls, long event) {
        return told(polls, event).stream().map(PollShares::drawn).toList();
    }

    private static Shares drawn(Results results) {
        var isRanking = results.poll().kind() == PollKind.RANKING;
        return new Shares(
                results.poll().question(),
                say("recap.article.poll.count", results.ballots()),
                List.of(
                        say("recap.article.poll.answer"),
                        say(isRanking ? "recap.article.poll.place" : "recap.article.poll.share"),
                        say(isRanking ? "recap.poll.first" : "recap.poll.votes")),
                results.rows().stream()
                        .map(row -> new Shares.Row(
                                row.label(),
                                row.share(),
                                isRanking ? row.figure() : say("recap.article.poll.percent", row.share()),
                                row.votes()))
                        .toList());
    }
}
