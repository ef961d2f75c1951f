package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.percolateur.journeys.Journey.InTheStatesSkin;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every page type, whatever it shows. Leaves a picture of each in `target/screenshots`.
@Journey
class EveryPageTest {

    /// A page that is missing would be looked at in the place of the one that is meant: its status comes first.
    @ParameterizedTest
    @EnumSource
    void givesAxeNothingToSayOnAPhoneAndFitsEveryScreen(PageType type, Visitor visitor) {
        try (var page = visitor.onAScreenOf(360).page()) {
            assertThat(page.navigate(visitor.site().at(type)).status()).isEqualTo(status(type));
            keep(page, "comptoir-light-360", type);
            assertThat(Axe.violations(page)).isEmpty();
            // what the sample says is typed without its spaces
            assertThat(type == PageType.COMPONENTS ? List.of() : Structure.faults(page))
                    .isEmpty();

            page.setViewportSize(320, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);

            // RGAA 10.4: text alone, at twice its size
            page.setViewportSize(1280, 800);
            assertThat(Structure.widthWithLargeText(page)).isEqualTo(1280);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAxeNothingToSayInTheStatesSkinInTheDarkAndFitsLargeText(PageType type, @InTheStatesSkin Visitor visitor) {
        try (var page = visitor.inTheDark().open(type)) {
            keep(page, "dsfr-dark-1440", type);
            assertThat(Axe.violations(page)).isEmpty();

            page.setViewportSize(1280, 800);
            assertThat(Structure.widthWithLargeText(page)).isEqualTo(1280);
        }
    }

    private static int status(PageType type) {
        return switch (type) {
            case NOT_FOUND -> 404;
            case WITHDRAWN -> 410;
            default -> 200;
        };
    }

    private static void keep(Page page, String variant, PageType type) {
        var name = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        Snapshots.keepWhole(page, Path.of("target/screenshots", variant, name));
    }
}
