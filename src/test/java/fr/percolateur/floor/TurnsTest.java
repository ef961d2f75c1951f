package fr.percolateur.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Instant START = Instant.parse("2027-01-21T16:00:00Z");

    /// Hands in the order in which they went up, a letter each: `s` in the room, `l` online.
    private static List<Hand> up(String sides) {
        var hands = new ArrayList<Hand>();
        for (var rank = 0; rank < sides.length(); rank++) {
            hands.add(new Hand(rank, rank, sides.charAt(rank) == 's', START.plusSeconds(rank), null, ""));
        }
        return hands;
    }

    private static List<Long> turns(String sides, boolean onsiteBefore) {
        return Turns.of(up(sides).reversed(), onsiteBefore).stream()
                .map(Hand::id)
                .toList();
    }

    @Test
    void alternatesAsLongAsBothSidesWait() {
        assertThat(turns("ssssll", true)).containsExactly(4L, 0L, 5L, 1L, 2L, 3L);
        assertThat(turns("ssssll", false)).containsExactly(0L, 4L, 1L, 5L, 2L, 3L);
    }

    @Test
    void keepsTheOrderOfOneSideAlone() {
        assertThat(turns("lll", false)).containsExactly(0L, 1L, 2L);
        assertThat(turns("", true)).isEmpty();
    }
}
