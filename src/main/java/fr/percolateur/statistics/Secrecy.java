package fr.percolateur.statistics;

import java.util.List;

/// Which of several numbers must be hidden when their sum is told: those under ten (primary suppression), and others so
/// that these cannot be computed back (complementary suppression).
///
/// The others are taken in the order of the list, never by their size: from a choice that depends on the numbers,
/// someone who knows the rule could learn the numbers. `SecrecyTest` tries all small lists: whatever is hidden could be
/// otherwise, and what is told would be the same.
public final class Secrecy {

    public static final int LEAST = 10;

    private Secrecy() {}

    /// @param people of each part, which together are all
    /// @return for each whether it is hidden
    public static boolean[] hidden(List<Integer> people) {
        var hidden = new boolean[people.size()];
        var small = 0;
        var sum = 0;
        for (var part = 0; part < hidden.length; part++) {
            if (people.get(part) < LEAST) {
                hidden[part] = true;
                small++;
                sum += people.get(part);
            }
        }
        if (small == 0 || isVague(small, 0, sum)) {
            return hidden;
        }
        var others = 0;
        for (var part = 0; part < hidden.length; part++) {
            if (!hidden[part]) {
                hidden[part] = true;
                others++;
                sum += people.get(part);
                if (isVague(small, others, sum)) {
                    return hidden;
                }
            }
        }
        return hidden;
    }

    /// Whether each hidden number may have several values, also for someone who knows which are small: not when all are
    /// as small, or as great, as they can be.
    ///
    /// @param sum of all that is hidden, which follows from what is told
    private static boolean isVague(int small, int others, int sum) {
        return others == 0 ? small > 1 && sum >= LEAST && sum < small * (LEAST - 1) : sum > others * LEAST;
    }
}
