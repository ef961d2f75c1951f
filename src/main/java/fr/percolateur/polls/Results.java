package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.ballots.Tally;
import fr.percolateur.ballots.Word;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What people answered, counted. Empty while fewer than ten did.
///
/// @param ballots how many took part; 0 while they are fewer than ten
/// @param rows in the order of the question; of a ranking and of words, the first in front
public record Results(Poll poll, int ballots, List<Row> rows) {

    /// One answer.
    ///
    /// @param rank in the question, from 0
    /// @param votes how many chose it; in a ranking, how many put it first
    /// @param share of those who took part, in percent; in a ranking, of the most points that it could get
    /// @param mean its place on average in a ranking, from 1; 0 elsewhere
    public record Row(int rank, String label, int votes, int share, double mean) {

        public String figure() {
            return decimal(mean);
        }
    }

    private static final int WHOLE = 100;

    public Results {
        rows = List.copyOf(rows);
    }

    static Results of(Poll poll, Tally tally, List<Word> words) {
        if (!tally.isTold()) {
            return new Results(poll, 0, List.of());
        }
        var rows = switch (poll.kind()) {
            case SINGLE, MULTIPLE -> chosen(poll.options(), tally);
            case SCALE -> chosen(steps(poll.options()), tally);
            case RANKING -> ranked(poll.options(), tally);
            case WORDS -> said(words, tally.ballots());
        };
        return new Results(poll, tally.ballots(), rows);
    }

    private static List<Row> chosen(List<String> options, Tally tally) {
        return IntStream.range(0, options.size())
                .mapToObj(rank ->
                        new Row(rank, options.get(rank), tally.of(rank), share(tally.of(rank), tally.ballots()), 0))
                .toList();
    }

    static List<String> steps(List<String> ends) {
        return IntStream.rangeClosed(1, PollKind.STEPS)
                .mapToObj(step -> {
                    var end = step == 1 ? ends.getFirst() : step == PollKind.STEPS ? ends.getLast() : "";
                    return end.isEmpty() ? String.valueOf(step) : say("polls.step", step, end);
                })
                .toList();
    }

    private static List<Row> ranked(List<String> options, Tally tally) {
        var size = options.size();
        var places = new long[size];
        var firsts = new int[size];
        for (var number = 0; number < tally.votes().size(); number++) {
            var order = Order.of(number, size);
            firsts[order.getFirst()] += tally.of(number);
            for (var place = 0; place < size; place++) {
                places[order.get(place)] += (long) place * tally.of(number);
            }
        }
        return IntStream.range(0, size)
                .mapToObj(rank -> {
                    var mean = (double) places[rank] / tally.ballots();
                    return new Row(
                            rank,
                            options.get(rank),
                            firsts[rank],
                            (int) Math.round(WHOLE * (size - 1 - mean) / (size - 1)),
                            1 + mean);
                })
                .sorted(Comparator.comparingDouble(Row::mean))
                .toList();
    }

    private static List<Row> said(List<Word> words, int ballots) {
        return words.stream()
                .filter(word -> word.fate() == Word.Fate.SHOWN)
                .map(word -> new Row(0, word.spelling(), word.votes(), share(word.votes(), ballots), 0))
                .toList();
    }

    private static int share(int votes, int ballots) {
        return Math.round((float) WHOLE * votes / ballots);
    }

    public boolean isTold() {
        return ballots > 0;
    }

    /// Of a scale: « 3,8 »; empty for what has none.
    public String mean() {
        if (poll.kind() != PollKind.SCALE || ballots == 0) {
            return "";
        }
        var sum =
                rows.stream().mapToLong(row -> (row.rank() + 1L) * row.votes()).sum();
        return decimal((double) sum / ballots);
    }

    static String decimal(double number) {
        return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.FRANCE)).format(number);
    }
}
