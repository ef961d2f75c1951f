package fr.percolateur.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FocusTest {

    @Test
    void isAClassInStepsOfFive() {
        assertThat(new Focus(32, 18).cssClass()).isEqualTo("pc-x-30 pc-y-20");
        assertThat(new Focus(100, 0).cssClass()).isEqualTo("pc-x-100 pc-y-0");
        assertThat(Focus.CENTRE.cssClass()).isEmpty();
    }

    @Test
    void staysWithinThePicture() {
        assertThat(new Focus(-20, 300)).isEqualTo(new Focus(0, 100));
    }
}
