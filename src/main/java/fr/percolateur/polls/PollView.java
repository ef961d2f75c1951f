package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox;
import fr.percolateur.wording.Dates;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A poll as people see it: its form while it is open, its results as far as they may be told.
///
/// @param fields the name of its fields, and what their ids begin with
/// @param takes whether one can answer now: the poll is open, and so is the room
public record PollView(Poll poll, Results results, String address, String fields, boolean takes) {

    /// The polls of a room.
    ///
    /// @param open in the order in which they were written
    /// @param closed the last in front
    public record Several(List<PollView> open, List<PollView> closed) {}

    /// What is one person’s own.
    ///
    /// @param votes whether they may answer at all
    /// @param again the poll whose answer has to be mended; null for none
    /// @param typed what they sent
    public record Own(boolean votes, @Nullable PollView again, RoomBox.Typed typed) {

        /// Whether this was sent in this field.
        public boolean sent(String field, Object value) {
            return values(field).contains(String.valueOf(value));
        }

        public List<String> values(String field) {
            return typed.value(field).lines().toList();
        }
    }

    private static final int SIZES = 5;
    private static final Comparator<Results.Row> BY_VOTES =
            Comparator.comparingInt(Results.Row::votes).reversed();
    private static final Comparator<Results.Row> BY_PLACE = Comparator.comparingDouble(Results.Row::mean);

    static PollView of(Room room, Poll poll, Results results) {
        return new PollView(
                poll, results, PollController.address(room, poll), poll.key(), poll.isOpen() && !room.isClosed());
    }

    /// Under other names: beside the one that everyone sees.
    PollView named(String fields) {
        return new PollView(poll, results, address, fields, takes);
    }

    public List<String> options() {
        return poll.kind() == PollKind.SCALE ? Results.steps(poll.options()) : poll.options();
    }

    public List<Integer> places() {
        return IntStream.rangeClosed(1, poll.options().size()).boxed().toList();
    }

    public boolean showsResults() {
        return poll.shown() && results.isTold();
    }

    /// « Sondage, 163 réponses ».
    public String count() {
        return results.isTold() ? say("polls.count", results.ballots()) : say("polls.count.few");
    }

    public String help() {
        return poll.kind().isLimited()
                ? say("polls.help." + poll.kind().word(), poll.most())
                : say("polls.help." + poll.kind().word());
    }

    /// Why there are no figures; empty when there are.
    public String silence() {
        if (showsResults()) {
            return "";
        }
        if (takes) {
            return poll.shown() ? say("polls.silence.few") : say("polls.silence.until");
        }
        return results.isTold() ? say("polls.silence.hidden") : say("polls.silence.never");
    }

    public String closed() {
        var at = poll.closedAt();
        return at == null
                ? ""
                : say("polls.closed", Dates.hour(at.atZone(Moment.PARIS).toLocalTime()));
    }

    public List<String> headings() {
        return poll.kind() == PollKind.RANKING
                ? List.of(say("polls.column.answer"), say("polls.column.place"), say("polls.column.first"))
                : List.of(
                        say(poll.kind() == PollKind.WORDS ? "polls.column.word" : "polls.column.answer"),
                        say("polls.column.share"),
                        say("polls.column.votes"));
    }

    /// What stands in the second column.
    public String figure(Results.Row row) {
        return poll.kind() == PollKind.RANKING ? row.figure() : say("polls.percent", row.share());
    }

    /// The words in the order of the alphabet, where one finds them.
    public List<Results.Row> cloud() {
        return results.rows().stream()
                .sorted((one, other) -> Collator.getInstance(Locale.FRANCE).compare(one.label(), other.label()))
                .toList();
    }

    /// With so many of its answers, those that came most often, in the order in which they stood.
    PollView foremost(int most) {
        var kept = results.rows().stream()
                .sorted(poll.kind() == PollKind.RANKING ? BY_PLACE : BY_VOTES)
                .limit(most)
                .toList();
        var rows = results.rows().stream().filter(kept::contains).toList();
        return new PollView(poll, new Results(poll, results.ballots(), rows), address, fields, takes);
    }

    /// How much larger than the others the wall writes a word of that size.
    static double times(int size) {
        return 0.7 + size * 0.3;
    }

    /// From 1 to 5, by how often it came.
    public int size(Results.Row row) {
        var most = results.rows().stream().mapToInt(Results.Row::votes).max().orElse(1);
        return most <= 1 ? 1 : 1 + (SIZES - 1) * (row.votes() - 1) / (most - 1);
    }

    /// What those hear who do not look.
    public String said() {
        return say(takes ? "polls.said.open" : "polls.said.closed", poll.question());
    }
}
