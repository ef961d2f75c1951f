package fr.percolateur.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CrockfordTest {

    @Property
    void readsTheBytesItWrote(@ForAll byte[] bytes) {
        assertThat(Crockford.bytes(Crockford.bytes(bytes))).isEqualTo(bytes);
    }

    @Property
    void readsTheNumberItWrote(@ForAll @LongRange(max = 1L << 59) long number) {
        assertThat(Crockford.number(Crockford.number(number, 4))).isEqualTo(number);
    }

    @Test
    void writesDigitsThatNobodyConfuses() {
        assertThat(Crockford.number(0, 4)).isEqualTo("0000");
        assertThat(Crockford.number(1_234, 4)).isEqualTo("016J");
        assertThat(Crockford.mended(" o16j-\u00A0l0ix ")).isEqualTo("016J101X");
    }
}
