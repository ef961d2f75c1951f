package fr.percolateur.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.transcript.Transcript.Outcome.Read;
import fr.percolateur.transcript.Transcript.Outcome.Unreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static Transcript.Outcome read(String text) {
        return Transcript.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void beginsAParagraphWithAnotherVoiceAndAfterASilence() {
        assertThat(Transcript.of(List.of(
                        new Cue(1000, 2000, "Inès", "Bonjour,"),
                        new Cue(2000, 4000, "Inès", "bienvenue."),
                        new Cue(4000, 5000, "Malo", "Merci."),
                        new Cue(12_500, 13_000, "Malo", "On commence."))))
                .containsExactly(
                        new Passage(1, "Inès", "Bonjour, bienvenue."),
                        new Passage(4, "Malo", "Merci."),
                        new Passage(12, "Malo", "On commence."));
    }

    @Test
    void readsParagraphsAndTheMomentsAtTheirHead() {
        assertThat(read("[0:05] Bonjour à tous,\nbienvenue.\n\n\n01:02:03 – La suite.\n\nSans moment."))
                .isEqualTo(new Read(List.of(
                        new Passage(5, "", "Bonjour à tous, bienvenue."),
                        new Passage(3723, "", "La suite."),
                        new Passage(null, "", "Sans moment."))));
    }

    @Test
    void readsLinesWhereNoBlankLineParts() {
        assertThat(Transcript.read("\u0093Été\u0094\r\nHiver".getBytes(Charset.forName("ISO-8859-1"))))
                .isEqualTo(new Read(List.of(new Passage(null, "", "“Été”"), new Passage(null, "", "Hiver"))));
    }

    @Test
    void refusesWhatIsNoPlainText() {
        assertThat(read(" \n")).isEqualTo(new Unreadable("Ce fichier est vide. Vérifiez que vous avez choisi le bon."));
        assertThat(read("{\\rtf1 Bonjour}"))
                .isEqualTo(new Unreadable("Ce fichier n’est pas du texte seul. Enregistrez la transcription en .txt."));
        assertThat(read("PK\3\4\0\0")).isInstanceOf(Unreadable.class);
    }

    @Test
    void isWrittenAsItIsRead() {
        var passages = List.of(new Passage(754, "", "Bonjour."), new Passage(null, "", "La suite."));

        assertThat(Transcript.written(passages)).isEqualTo("[12:34] Bonjour.\n\nLa suite.\n");
        assertThat(read(Transcript.written(passages))).isEqualTo(new Read(passages));
    }

    @Test
    void findsWordsWhateverTheirAccents() {
        var sought = Sought.of("ETE d'ici");

        assertThat(sought.isIn(new Passage(1, "", "L’été d’ici"))).isTrue();
        assertThat(sought.isIn(new Passage(1, "", "L’été"))).isFalse();
        assertThat(sought.in("L’été d’ici !"))
                .containsExactly(
                        new Sought.Piece("L’", false),
                        new Sought.Piece("été", true),
                        new Sought.Piece(" ", false),
                        new Sought.Piece("d’ici", true),
                        new Sought.Piece(" !", false));
    }
}
