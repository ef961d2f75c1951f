package fr.percolateur.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KramdownTest {

    static Stream<Cases.Case> behaviours() {
        return Cases.in("/kramdown/behaviours.txt");
    }

    static Stream<Cases.Case> departures() {
        return Cases.in("/kramdown/departures.txt");
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void writesWhatKramdownWrites(Cases.Case one) {
        assertThat(Kramdown.html(one.markdown()).strip()).isEqualTo(one.html());
    }

    @ParameterizedTest
    @MethodSource("departures")
    void leavesKramdownOnPurpose(Cases.Case one) {
        assertThat(Kramdown.html(one.markdown()).strip()).isEqualTo(one.html());
    }

    @Test
    void readsTheLineEndsOfEverySystem() {
        assertThat(Kramdown.html("un\r\ndeux\r\n\r\n* trois\r\n")).isEqualTo(Kramdown.html("un\ndeux\n\n* trois\n"));
        assertThat(Kramdown.html("\uFEFF# Un")).isEqualTo("<h1 id=\"un\">Un</h1>\n");
        assertThat(Kramdown.html("")).isEmpty();
    }
}
