package fr.percolateur.skin;

import fr.percolateur.cover.Tint;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rules that a style-sheet needs because pages bear no `style=`: the colours of series and the durations of slots.
final class GeneratedRules {

    private static final String DARK = "#26170F";
    private static final String LIGHT = "#F7EEE1";
    private static final int A_DAY = 24 * 60;

    private GeneratedRules() {}

    static String css(Skin skin) {
        return switch (skin) {
            case COMPTOIR -> tints("", GeneratedRules::light) + dark() + durations() + focuses();
            case DSFR -> tints("", GeneratedRules::official) + durations() + focuses();
        };
    }

    /// Paper is light, whatever the screen was.
    private static String dark() {
        return "@media screen and (prefers-color-scheme:dark){\n"
                + tints(":root:not([data-fr-scheme=light]) ", GeneratedRules::dark)
                + "}\n@media screen{\n"
                + tints("[data-fr-scheme=dark] ", GeneratedRules::dark)
                + "}\n";
    }

    private static String tints(String scope, Function<Tint, String> rule) {
        return Stream.of(Tint.values())
                .map(tint -> scope + ".pc-series--" + tint.slug() + "{" + rule.apply(tint) + "}")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String light(Tint tint) {
        return "--vif:%s;--champ:%s;--champ-encre:%s;--teinte:%s;--ecoute:%s;--echange:%s;"
                        .formatted(
                                tint.listening(),
                                tint.field(),
                                tint.ink(),
                                tint.onPaper(),
                                tint.listening(),
                                tint.exchange())
                + "--pale:%s;--pale-encre:%s;--bloc:%s;--bloc-encre:%s"
                        .formatted(tint.pale(), DARK, tint == Tint.CASSIS ? DARK : tint.exchange(), tint.pale());
    }

    private static String dark(Tint tint) {
        return "--vif:%s;--jour:%s;--champ:%s;--champ-encre:%s;--teinte:%s;--ecoute:%s;--echange:%s;"
                        .formatted(
                                tint.onDark(),
                                tint.onDark(),
                                tint.deepField(),
                                tint.deepInk(),
                                tint.onDark(),
                                tint.night(),
                                tint.onDark())
                + "--pale:%s;--pale-encre:%s;--bloc:%s;--bloc-encre:%s"
                        .formatted(tint.night(), LIGHT, tint.onDark(), DARK);
    }

    /// In the State’s own palette, whose tokens turn dark by themselves.
    private static String official(Tint tint) {
        var name = switch (tint) {
            case SAFRAN -> "yellow-moutarde";
            case MENTHE -> "green-menthe";
            case CASSIS -> "purple-glycine";
            case GRENADINE -> "pink-macaron";
            case ANIS -> "green-tilleul-verveine";
        };
        return ("--vif:var(--border-default-NAME);--champ:var(--background-alt-NAME);--champ-encre:var(--text-title-grey);"
                        + "--teinte:var(--text-label-NAME);--ecoute:var(--background-action-low-NAME);"
                        + "--echange:var(--background-flat-NAME);--pale:var(--background-action-low-NAME);"
                        + "--pale-encre:var(--text-title-grey);--bloc:var(--background-flat-NAME);"
                        + "--bloc-encre:var(--text-inverted-NAME)")
                .replace("NAME", name);
    }

    /// Where a cropped picture is held, in steps of five: `imaging.Focus` rounds to them.
    private static String focuses() {
        return IntStream.rangeClosed(0, 20)
                .map(step -> 5 * step)
                .mapToObj(at -> ".pc-x-%d{--x:%d%%}.pc-y-%d{--y:%d%%}".formatted(at, at, at, at))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Each minute of the first hour, then steps of five: what programmes are made of. `Minutes.step` rounds to them.
    private static String durations() {
        return IntStream.rangeClosed(1, A_DAY)
                .filter(minutes -> Minutes.step(minutes) == minutes)
                .mapToObj(minutes -> ".pc-min-%d{--m:%d}".formatted(minutes, minutes))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
