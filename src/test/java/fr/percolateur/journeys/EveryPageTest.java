package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.percolateur.journeys.Journey.InTheStatesSkin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every page type, whatever it shows. Leaves a picture of each in `target/screenshots`.
@Journey
class EveryPageTest {

    @ParameterizedTest
    @EnumSource
    void givesAxeNothingToSayOnAPhone(PageType type, Visitor visitor) {
        try (var page = visitor.onAScreenOf(360).open(type)) {
            keep(page, "comptoir-light-360", type);
            assertThat(Axe.violations(page)).isEmpty();
            // what the sample says is typed without its spaces
            assertThat(type == PageType.COMPONENTS ? List.of() : Structure.faults(page))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAxeNothingToSayInTheStatesSkinInTheDark(PageType type, @InTheStatesSkin Visitor visitor) {
        try (var page = visitor.inTheDark().open(type)) {
            keep(page, "dsfr-dark-1440", type);
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @Test
    void fitsInThreeHundredAndTwentyPixels(Visitor visitor) {
        try (var page = visitor.onAScreenOf(320).page()) {
            assertThat(Arrays.stream(PageType.values())
                            .filter(type -> overflows(page, visitor.site().at(type))))
                    .isEmpty();
        }
    }

    /// RGAA 10.4: text alone, at twice its size.
    @Test
    void fitsWithTextTwiceAsLarge(Visitor visitor) {
        try (var page = visitor.onAScreenOf(1280).page()) {
            assertThat(Arrays.stream(PageType.values()).filter(type -> {
                        page.navigate(visitor.site().at(type));
                        return !Structure.widthWithLargeText(page).equals(1280);
                    }))
                    .isEmpty();
        }
    }

    /// Else a page that is missing would be looked at in the place of the one that is meant.
    @Test
    void isFoundWhereItIsMeantToBe(Visitor visitor) {
        try (var page = visitor.page()) {
            assertThat(Arrays.stream(PageType.values())
                            .filter(type ->
                                    page.navigate(visitor.site().at(type)).status() != status(type)))
                    .isEmpty();
        }
    }

    private static int status(PageType type) {
        return switch (type) {
            case NOT_FOUND -> 404;
            case WITHDRAWN -> 410;
            default -> 200;
        };
    }

    private static boolean overflows(Page page, String address) {
        page.navigate(address);
        return !page.evaluate("document.documentElement.scrollWidth").equals(320);
    }

    private static void keep(Page page, String variant, PageType type) {
        var name = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        Snapshots.keepWhole(page, Path.of("target/screenshots", variant, name));
    }
}
