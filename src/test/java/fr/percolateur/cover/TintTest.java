package fr.percolateur.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of the design, checked by WCAG’s formula.
class TintTest {

    private static final String PAPER = "#FBF7F0";
    private static final String DARK_PAPER = "#17100C";
    private static final String INK = "#26170F";
    private static final String LIGHT_INK = "#F7EEE1";

    @ParameterizedTest
    @EnumSource
    void isReadInEveryUse(Tint tint) {
        assertThat(Contrast.between(tint.field(), tint.ink())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(PAPER, tint.onPaper())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(DARK_PAPER, tint.onDark())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(tint.deepField(), tint.deepInk())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(tint.deepField(), tint.onDark())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(tint.pale(), INK)).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(tint.exchange(), tint.pale())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(tint.night(), LIGHT_INK)).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.between(tint.onDark(), INK)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void tellsExchangeFromListening(Tint tint) {
        assertThat(Contrast.between(tint.listening(), tint.exchange())).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.between(tint.night(), tint.onDark())).isGreaterThanOrEqualTo(3);
    }
}
