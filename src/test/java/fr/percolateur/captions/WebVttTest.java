package fr.percolateur.captions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebVttTest {

    private static final Instant START = Instant.parse("2027-02-11T15:30:00Z");

    @Test
    void showsALineUntilTheNextOnTheClockOfTheRecording() {
        var lines = List.of(
                new CaptionLine(1, START.minusSeconds(4), "Un, deux, essai."),
                new CaptionLine(2, START.plusMillis(1_500), "Bonjour & bienvenue <ici>."),
                new CaptionLine(3, START.plusSeconds(5), "On commence."),
                new CaptionLine(4, START.plusSeconds(5), "Vraiment."),
                new CaptionLine(5, START.plusSeconds(3_725), "Merci."));

        assertThat(WebVtt.of(lines, START)).isEqualTo("""
                WEBVTT

                00:00:01.500 --> 00:00:05.000
                Bonjour &amp; bienvenue &lt;ici&gt;.

                00:00:05.000 --> 00:00:06.000
                On commence.

                00:00:05.000 --> 00:00:12.000
                Vraiment.

                01:02:05.000 --> 01:02:12.000
                Merci.
                """);
    }
}
