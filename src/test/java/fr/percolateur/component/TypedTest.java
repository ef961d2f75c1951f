package fr.percolateur.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "'  Inès Caron ', 'Inès Caron'",
        "'Ine\u0300s', 'Inès'",
        "'Jean\nPaul', 'Jean Paul'",
        "'Jean\r\nBcc: a@example.org', 'Jean Bcc: a@example.org'",
        "'Zo\u0007é', 'Zoé'",
        "'Zoé\u202Eeuqirg', 'Zoéeuqirg'",
        "'\u2066Zoé\u2069', 'Zoé'",
        "'O’Hara-Nguyễn', 'O’Hara-Nguyễn'",
        "'مريم', 'مريم'",
        "'👩\u200D🔬 Zoé', '👩\u200D🔬 Zoé'",
        "'Le\u00A0Dantec', 'Le\u00A0Dantec'",
        "'\uD83D', ''",
        "'\u200B\u00A0\uFEFF', ''",
        "'\u202E', ''"
    })
    void keepsALineAsItIsMeant(String typed, String kept) {
        assertThat(Typed.line(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"'Une\r\nréponse\n', 'Une\nréponse'", "'a\tb', 'a\tb'", "'\u0000a\u0085', 'a'", "'\u00A0\n\u200B', ''"})
    void keepsTheLinesOfAText(String typed, String kept) {
        assertThat(Typed.text(typed)).isEqualTo(kept);
    }

    @Test
    void takesNothingForNothing() {
        assertThat(Typed.line(null)).isEmpty();
        assertThat(Typed.text(null)).isEmpty();
    }
}
