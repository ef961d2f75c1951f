package fr.percolateur.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.percolateur.transcript.CaptionFile.Outcome.Read;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaptionFileProperties {

    @Property(tries = 300)
    void readsBackWhatItWrites(@ForAll("cues") List<Cue> cues) {
        assertThat(read(VttFile.of(cues))).isEqualTo(cues);
    }

    @Property(tries = 200)
    void readsTheSameFromSubRipWithWindowsLineEndsAndAMark(@ForAll("cues") List<Cue> cues) {
        var text = IntStream.range(0, cues.size())
                .mapToObj(at -> "%d\r\n%s --> %s\r\n%s\r\n"
                        .formatted(
                                at + 1,
                                Timing.written(cues.get(at).start()).replace('.', ','),
                                Timing.written(cues.get(at).end()).replace('.', ','),
                                cues.get(at)
                                        .text()
                                        .replace("<", "&lt;")
                                        .replace("&", "&amp;")
                                        .replace("&amp;lt;", "&lt;")))
                .collect(Collectors.joining("\r\n", "\uFEFF", ""));

        assertThat(read(text))
                .isEqualTo(cues.stream()
                        .map(cue -> new Cue(cue.start(), cue.end(), "", cue.text()))
                        .toList());
    }

    @Property(tries = 500)
    void neverFailsOnAnyBytes(@ForAll byte[] bytes) {
        assertThatCode(() -> CaptionFile.read(bytes)).doesNotThrowAnyException();
        assertThatCode(() -> Transcript.read(bytes)).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void neverFailsOnLinesThatLookLikeCaptions(@ForAll("scraps") List<String> lines) {
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);

        if (CaptionFile.read(bytes) instanceof Read(var cues)) {
            assertThat(cues).isNotEmpty().isSortedAccordingTo(Comparator.comparingInt(Cue::start));
            assertThat(cues).allSatisfy(cue -> {
                assertThat(cue.end()).isGreaterThan(cue.start());
                assertThat(cue.text()).isNotBlank().doesNotContain("\n");
            });
        }
    }

    @Property(tries = 300)
    void losesNoWordOnTheWayToATranscript(@ForAll("cues") List<Cue> cues) {
        var passages = Transcript.of(cues);

        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining(" ")))
                .isEqualTo(cues.stream().map(Cue::text).collect(Collectors.joining(" ")));
        assertThat(passages).extracting(Passage::second).doesNotContainNull().isSorted();
    }

    private static List<Cue> read(String text) {
        var outcome = CaptionFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).as(text).isInstanceOf(Read.class);
        return ((Read) outcome).cues();
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of(
                        "WEBVTT",
                        "",
                        "1",
                        "00:01.000 --> 00:02.000",
                        "00:00:03,000 --> 00:00:02,000",
                        "00:00:05,000 --> 00:00:06,000 line:0",
                        "NOTE",
                        "STYLE",
                        "<v Malo>",
                        "<i>",
                        "&amp;",
                        "-->",
                        "Bonjour",
                        "\u200B")
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Cue>> cues() {
        var words = Arbitraries.strings()
                .withChars("abcéàœÉ’<>&!?.…-1 ")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(CueText::one)
                // a lone number is how SubRip counts, and a tag is none of the words
                .filter(text -> !text.isEmpty() && !text.contains("-->") && !text.matches("\\d+"));
        var speakers = Arbitraries.of("", "Inès Caron", "Malo & fils", "Nour <3");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5_000_000),
                        Arbitraries.integers().between(1, 9_000),
                        speakers,
                        words)
                .as((start, length, speaker, text) -> new Cue(start, start + length, speaker, text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(cues -> cues.stream()
                        .sorted(Comparator.comparingInt(Cue::start))
                        .toList());
    }
}
