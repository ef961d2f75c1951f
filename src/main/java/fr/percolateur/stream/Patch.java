package fr.percolateur.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What changed of a text, by its lines: those that a listener has are named, not sent again.
final class Patch {

    private Patch() {}

    /// The way from one text to the next, a step each: `=12,40` stands for forty lines of the old one from the twelfth
    /// on, `+` goes before a line that is new.
    static List<String> steps(List<String> old, List<String> fresh) {
        var places = places(old);
        var steps = new ArrayList<String>();
        for (var at = 0; at < fresh.size(); ) {
            var from = 0;
            var most = 0;
            for (var place : places.getOrDefault(fresh.get(at), List.of())) {
                var run = run(old, place, fresh, at);
                if (run > most) {
                    from = place;
                    most = run;
                }
            }
            steps.add(most == 0 ? "+" + fresh.get(at) : "=" + from + "," + most);
            at += Math.max(1, most);
        }
        return steps;
    }

    private static Map<String, List<Integer>> places(List<String> lines) {
        var places = new HashMap<String, List<Integer>>();
        for (var place = 0; place < lines.size(); place++) {
            places.computeIfAbsent(lines.get(place), _ -> new ArrayList<>()).add(place);
        }
        return places;
    }

    private static int run(List<String> old, int place, List<String> fresh, int at) {
        var run = 0;
        while (place + run < old.size()
                && at + run < fresh.size()
                && old.get(place + run).equals(fresh.get(at + run))) {
            run++;
        }
        return run;
    }
}
