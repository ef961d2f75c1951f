package fr.percolateur.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {

    private final Legible legible;

    LegibleTest() throws IOException {
        this.legible =
                new Legible(read("regular.ttf"), read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }

    private static byte[] read(String name) throws IOException {
        try (var font = Objects.requireNonNull(Printer.class.getResourceAsStream(name))) {
            return font.readAllBytes();
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
        "<p>Жанна Їжак</p>, <p>Жанна Їжак</p>",
        "Ελένη Παπαδοπούλου, Ελένη Παπαδοπούλου",
        "محمد, mHmd",
        "שלום, shlvm",
        "王芳, 'Wang Fang '",
        "٤٢, 42",
        "𝓩𝓸𝓮, Zoe"
    })
    void drawsWhatTheFontHas(String meant, String drawn) {
        assertThat(legible.text(meant)).isEqualTo(drawn);
    }
}
