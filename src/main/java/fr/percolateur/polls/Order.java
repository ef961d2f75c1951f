package fr.percolateur.polls;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An order of a few options, as one number: counters have ranks.
final class Order {

    private Order() {}

    static int count(int options) {
        return IntStream.rangeClosed(1, options).reduce(1, (product, factor) -> product * factor);
    }

    /// @param options the best first, each once
    static int number(List<Integer> options) {
        var left = new ArrayList<>(options.stream().sorted().toList());
        var number = 0;
        for (var option : options) {
            number = number * left.size() + left.indexOf(option);
            left.remove(option);
        }
        return number;
    }

    /// What [#number] says of so many options, from 0.
    static List<Integer> of(int number, int options) {
        var digits = new int[options];
        var rest = number;
        for (var place = options - 1; place >= 0; place--) {
            digits[place] = rest % (options - place);
            rest /= options - place;
        }
        var left = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        var order = new ArrayList<Integer>();
        for (var digit : digits) {
            order.add(left.remove(digit));
        }
        return List.copyOf(order);
    }
}
