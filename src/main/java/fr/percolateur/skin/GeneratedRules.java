package fr.percolateur.skin;

import fr.percolateur.cover.Tint;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rules that a style-sheet needs because pages bear no `style=`: the colours of series and the durations of slots.
final class GeneratedRules {

    private static final int A_DAY = 24 * 60;

    private GeneratedRules() {}

    static String css() {
        var light = tints("", GeneratedRules::light);
        return light
                + "@media (prefers-color-scheme:dark){"
                + tints(":root:not([data-fr-scheme=light]) ", GeneratedRules::dark)
                + "}"
                + tints("[data-fr-scheme=dark] ", GeneratedRules::dark)
                + "@media print{" + light + "}"
                + durations();
    }

    private static String tints(String scope, Function<Tint, String> rule) {
        return Stream.of(Tint.values())
                .map(tint -> scope + ".pc-series--" + tint.slug() + "{" + rule.apply(tint) + "}")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String light(Tint tint) {
        return "--vif:%s;--vif-encre:%s;--champ:%s;--champ-encre:%s;--teinte:%s"
                .formatted(tint.field(), tint.ink(), tint.field(), tint.ink(), tint.onPaper())
                .toLowerCase(Locale.ROOT);
    }

    private static String dark(Tint tint) {
        return "--vif:%s;--vif-encre:%s;--champ:%s;--champ-encre:%s;--teinte:%s"
                .formatted(tint.field(), tint.ink(), tint.deepField(), tint.deepInk(), tint.onDark())
                .toLowerCase(Locale.ROOT);
    }

    /// Each minute of the first hour, then steps of five: what programmes are made of. `Minutes.step` rounds to them.
    private static String durations() {
        return IntStream.rangeClosed(1, A_DAY)
                .filter(minutes -> Minutes.step(minutes) == minutes)
                .mapToObj(minutes -> ".pc-min-%d{--m:%d}".formatted(minutes, minutes))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
