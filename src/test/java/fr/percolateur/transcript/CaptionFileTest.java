package fr.percolateur.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.transcript.CaptionFile.Outcome.Read;
import fr.percolateur.transcript.CaptionFile.Outcome.Unreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionFileTest {

    private static List<Cue> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Cue> read(byte[] bytes) {
        var outcome = CaptionFile.read(bytes);
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).cues();
    }

    private static String reason(String text) {
        var outcome = CaptionFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(Unreadable.class);
        return ((Unreadable) outcome).reason();
    }

    @Test
    void readsWebVttWithItsNotesStylesNamesSettingsAndVoices() {
        assertThat(read("""
                WEBVTT - Conseil du port
                Kind: captions

                STYLE
                ::cue { color: yellow }

                NOTE relu par Inès
                le 12

                ouverture
                00:01.000 --> 00:03.500 align:start line:0
                <v Inès Caron>Bonjour à <b>toutes</b> &amp; tous,
                <c.fort>bienvenue</c>.</v>

                01:00:02.25 --> 01:00:04
                3 &lt; 4
                """))
                .containsExactly(
                        new Cue(1000, 3500, "Inès Caron", "Bonjour à toutes & tous, bienvenue."),
                        new Cue(3_602_250, 3_604_000, "", "3 < 4"));
    }

    @Test
    void readsSubRipAsWindowsWritesIt() {
        var text = "1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}L’été\r\nau port…\r\n\r\n"
                + "2\r\n00:00:03,5 --> 00:00:04,000 X1:40 X2:600\r\n<i>Où ?</i>\r\n";

        assertThat(read(text.getBytes(Charset.forName("windows-1252"))))
                .containsExactly(new Cue(1000, 2000, "", "L’été au port…"), new Cue(3500, 4000, "", "Où ?"));
    }

    @Test
    void readsPastAByteOrderMark() {
        var text = "WEBVTT\n\n00:01.000 --> 00:02.000\nÉté\n";
        var read = List.of(new Cue(1000, 2000, "", "Été"));

        assertThat(read("\uFEFF" + text)).isEqualTo(read);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(read);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(read);
        assertThat(read(text.replace('\n', '\r'))).isEqualTo(read);
    }

    @Test
    void ordersWhatIsNotAndKeepsWhatOverlaps() {
        assertThat(read("""
                00:05.000 --> 00:06.000
                Après

                00:01.000 --> 00:05.500
                Avant
                """)).containsExactly(new Cue(1000, 5500, "", "Avant"), new Cue(5000, 6000, "", "Après"));
    }

    @Test
    void leavesOutCuesThatSayNothing() {
        assertThat(read("""
                1
                00:00:01,000 --> 00:00:02,000


                2
                00:00:02,000 --> 00:00:03,000
                <b></b>

                3
                00:00:03,000 --> 00:00:03,000
                Un seul instant
                """)).containsExactly(new Cue(3000, 3001, "", "Un seul instant"));
    }

    @Test
    void readsCuesThatNoBlankLineParts() {
        assertThat(read("""
                1
                00:00:01,000 --> 00:00:02,000
                Il y avait
                12
                2
                00:00:02,000 --> 00:00:03,000
                barques.
                """))
                .containsExactly(new Cue(1000, 2000, "", "Il y avait 12"), new Cue(2000, 3000, "", "barques."));
    }

    @Test
    void namesTheLineThatCannotBeReadAndItsMend() {
        assertThat(reason("WEBVTT\n\n00:01.000 -> 00:02.000\nBonjour\n"))
                .isEqualTo(
                        "Ligne 3\u00A0: «\u00A000:01.000 -> 00:02.000\u00A0» n’a pas d’horaire. Écrivez-le au-dessus,"
                                + " par exemple 00:12:34.000 --> 00:12:37.500.");
        assertThat(reason("WEBVTT\n\n1:00.000 --> deux\nBonjour\n"))
                .isEqualTo("Ligne 3\u00A0: «\u00A01:00.000 --> deux\u00A0» ne se lit pas. Écrivez par exemple"
                        + " 00:12:34.000 --> 00:12:37.500.");
        assertThat(reason("WEBVTT\n\n00:01.000 --> 00:72.000\nBonjour\n"))
                .isEqualTo(
                        "Ligne 3\u00A0: «\u00A000:72.000\u00A0» n’est pas un moment\u00A0: les minutes et les secondes"
                                + " vont de 0 à 59.");
        assertThat(reason("WEBVTT\n\n00:03.000 --> 00:02.000\nBonjour\n"))
                .isEqualTo(
                        "Ligne 3\u00A0: ce sous-titre finit à 00:02.000, avant de commencer à 00:03.000. Corrigez l’un"
                                + " des deux.");
    }

    @Test
    void refusesWhatHoldsNoCaption() {
        assertThat(reason("")).startsWith("Ce fichier ne contient aucun sous-titre.");
        assertThat(reason("WEBVTT\n")).startsWith("Ce fichier ne contient aucun sous-titre.");
        assertThat(reason("\0\1\2")).startsWith("Ce fichier n’est pas du texte.");
        assertThat(reason("Bonjour à toutes\n")).startsWith("Ligne 1\u00A0: «\u00A0Bonjour à toutes\u00A0» n’a pas");
    }
}
