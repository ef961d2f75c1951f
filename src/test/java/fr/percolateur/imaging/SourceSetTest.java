package fr.percolateur.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceSetTest {

    private static final String FOLDER = "/media/" + "ab".repeat(16) + "/";

    @Test
    void endsWithTheFirstThatIsAsWideAsThePicture() {
        assertThat(SourceSet.of(FOLDER + "Le%20phare.png", 800))
                .contains(new SourceSet(FOLDER + "320/Le%20phare.webp 320w, " + FOLDER + "640/Le%20phare.webp 640w, "
                        + FOLDER + "1280/Le%20phare.webp 800w"));
        assertThat(SourceSet.of(FOLDER + "phare", 200)).contains(new SourceSet(FOLDER + "320/phare.webp 200w"));
    }

    @Test
    void isNoneForADrawingOrACoverOrAWidthThatNobodyKnows() {
        assertThat(SourceSet.of(FOLDER + "plan.svg", 800)).isEmpty();
        assertThat(SourceSet.of(FOLDER + "phare.jpg", null)).isEmpty();
        assertThat(SourceSet.of("/agenda/phare/couverture.svg", 640)).isEmpty();
        assertThat(SourceSet.of("/media/absente/phare.jpg", 640)).isEmpty();
    }
}
