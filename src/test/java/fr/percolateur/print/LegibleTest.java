package fr.percolateur.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {

    private final Legible legible;

    LegibleTest() throws IOException {
        try (var font = Objects.requireNonNull(Printer.class.getResourceAsStream("regular.ttf"))) {
            this.legible = new Legible(font.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Inès Caron, Inès Caron",
        "Nguyễn, Nguyên",
        "Ho\u0300ng Đặng, Hòng Đang",
        "'Łódź, Ștefan', 'Łódź, Ștefan'",
        "Ŧamrun, Tamrun",
        "👩\u200D🔬 Zoé, '\u200D Zoé'",
        "<p>Жанна</p>, <p>Жанна</p>"
    })
    void drawsWhatTheFontHas(String meant, String drawn) {
        assertThat(legible.text(meant)).isEqualTo(drawn);
    }
}
