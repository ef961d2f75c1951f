package fr.percolateur.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is hidden of numbers whose sum is told.
class SecrecyTest {

    @ParameterizedTest
    @CsvSource({
        // nothing is small
        "10 20 30, ...",
        // two that are small hide each other
        "7 8 30, ##.",
        // one alone would be the sum less the others; so would two that are none
        "7 20 30, ##.",
        "20 0 30, ##.",
        "0 0 30 40, ###.",
        // together under ten: a small group of its own
        "4 5 20 30, ###.",
        // as great as small ones can be: their sum tells each
        "9 9 20 30, ###.",
        "9 8 20 30, ##..",
        // the sum of the hidden would tell that nobody is in the first
        "0 10 20 30, ###.",
        "3 10, ##",
        "12, ."
    })
    void hidesTheSmallAndWhatWouldBetrayThem(String people, String hidden) {
        assertThat(picture(numbers(people))).isEqualTo(hidden);
    }

    private static List<Integer> numbers(String people) {
        return Arrays.stream(people.split(" ")).map(Integer::valueOf).toList();
    }

    private static String picture(List<Integer> people) {
        var hidden = Secrecy.hidden(people);
        return IntStream.range(0, hidden.length)
                .mapToObj(part -> hidden[part] ? "#" : ".")
                .collect(Collectors.joining());
    }

    /// Someone who knows this very rule, and reads all that is told, still takes each hidden number for one of several:
    /// all lists that are told alike are gathered, and no hidden number is the same in all of them.
    @ParameterizedTest
    @CsvSource({"2, 60", "3, 36", "4, 25"})
    void leavesEveryHiddenNumberInDoubtForSomeoneWhoKnowsTheRule(int parts, int most) {
        var told = new HashMap<String, List<Set<Integer>>>();
        var lists = lists(parts, most);
        lists.forEach(people -> note(people, told));

        // what is told of these could be told of others that were not tried
        var tried = most - Secrecy.LEAST;
        var betrayed = lists.stream()
                .filter(people -> people.stream().allMatch(number -> number <= tried))
                .filter(people -> isBetrayed(people, told))
                .toList();

        assertThat(betrayed).isEmpty();
    }

    /// All lists of which the sum would be told: ten people or more.
    private static List<List<Integer>> lists(int parts, int most) {
        var lists = new ArrayList<List<Integer>>();
        var total = (int) Math.pow(most + 1, parts);
        for (var code = 0; code < total; code++) {
            var people = new ArrayList<Integer>(parts);
            for (var rest = code; people.size() < parts; rest /= most + 1) {
                people.add(rest % (most + 1));
            }
            if (people.stream().mapToInt(Integer::intValue).sum() >= Secrecy.LEAST) {
                lists.add(people);
            }
        }
        return lists;
    }

    /// The sum, and each number that is not hidden.
    private static String told(List<Integer> people) {
        var hidden = Secrecy.hidden(people);
        var words = new StringBuilder()
                .append(people.stream().mapToInt(Integer::intValue).sum());
        for (var part = 0; part < hidden.length; part++) {
            words.append(' ').append(hidden[part] ? "#" : people.get(part));
        }
        return words.toString();
    }

    private static void note(List<Integer> people, Map<String, List<Set<Integer>>> told) {
        var possible = told.computeIfAbsent(
                told(people),
                _ -> people.stream().<Set<Integer>>map(_ -> new HashSet<>()).toList());
        for (var part = 0; part < people.size(); part++) {
            possible.get(part).add(people.get(part));
        }
    }

    private static boolean isBetrayed(List<Integer> people, Map<String, List<Set<Integer>>> told) {
        var hidden = Secrecy.hidden(people);
        var possible = told.getOrDefault(told(people), List.of());
        return IntStream.range(0, hidden.length)
                .anyMatch(part -> hidden[part] && possible.get(part).size() < 2);
    }
}
