package fr.percolateur.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void showsTheEndsAndTheNeighbours() {
        assertThat(new Pager(5, 9, "/agenda/").numbers()).containsExactly(1, 0, 4, 5, 6, 0, 9);
        assertThat(new Pager(1, 3, "/agenda/").numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void keepsTheQueryAndNamesTheFirstPageOnce() {
        var pager = new Pager(2, 3, "/agenda/?serie=salon&page=2");

        assertThat(pager.addressOf(3)).isEqualTo("/agenda/?serie=salon&page=3");
        assertThat(pager.addressOf(1)).isEqualTo("/agenda/?serie=salon");
    }

    @Test
    void countsPages() {
        assertThat(Pager.pages(0, 20)).isEqualTo(1);
        assertThat(Pager.pages(20, 20)).isEqualTo(1);
        assertThat(Pager.pages(21, 20)).isEqualTo(2);
    }
}
