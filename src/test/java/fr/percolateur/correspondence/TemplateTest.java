package fr.percolateur.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    @Test
    void fillsItsFields() {
        var filled = new Template("{événement}, c’est {date}", "Bonjour {prénom},\r\n\r\nÀ {lieu}$1.")
                .fill(Map.of(
                        Field.EVENT, "Le Fanal",
                        Field.DATE, "jeudi",
                        Field.GIVEN_NAME, "{nom}",
                        Field.PLACE, "l’île"));

        assertThat(filled).isEqualTo(new Template("Le Fanal, c’est jeudi", "Bonjour {nom},\n\nÀ l’île$1."));
        assertThat(filled.paragraphs()).containsExactly("Bonjour {nom},", "À l’île$1.");
    }

    @Test
    void namesTheFieldsThatDoNotExist() {
        assertThat(new Template("{titre}", "{prénom} {prenom} {titre} {date\nd’hier").unknown())
                .containsExactly("{titre}", "{prenom}", "{date");
    }

    @Test
    void weighsWhatWillTravel() {
        assertThat(new Template("", "a".repeat(Template.HEAVIEST)).excess()).isZero();
        assertThat(new Template("", "a".repeat(Template.HEAVIEST + 10)).excess())
                .isEqualTo(10);
        assertThat(new Template("", "é".repeat(2_000)).excess()).isEqualTo(667);
    }

    @ParameterizedTest
    @EnumSource
    void isRightFromTheStart(LetterKind kind) {
        var usual = kind.usual();

        assertThat(usual.unknown()).isEmpty();
        assertThat(usual.excess()).isZero();
        assertThat(usual.subject()).isNotBlank().hasSizeLessThan(Template.LONGEST_SUBJECT);
        assertThat(usual.text()).startsWith("Bonjour {prénom},\n\n").endsWith("\nL’équipe organisatrice");
        assertThat(kind.title()).isNotBlank();
        assertThat(Arrays.stream(LetterKind.values())
                        .filter(other -> other.slug().equals(kind.slug())))
                .containsExactly(kind);
    }
}
