package fr.percolateur.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void writesLongTextsSmaller() {
        assertThat(Stream.of(20, 90, 150, 250, 400, 500)
                        .map(letters -> Scale.of(6, List.of(new Scale.Text(letters, 1, 1, 0)))))
                .containsExactly(Scale.HUGE, Scale.HUGE, Scale.LARGE, Scale.MEDIUM, Scale.SMALL, Scale.SMALLER);
    }

    @Test
    void leavesRoomForWhatDoesNotShrink() {
        var text = List.of(new Scale.Text(100, 1, 1, 0));

        assertThat(Scale.of(18, text)).isGreaterThan(Scale.of(6, text));
    }

    @Test
    void writesNothingSmallerThanOneReadsAtTenMetres() {
        assertThat(Scale.of(6, List.of(new Scale.Text(10_000, 1, 1, 0)))).isEqualTo(Scale.TINY);
    }
}
