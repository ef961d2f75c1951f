package fr.percolateur.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u001A\u0045\u00DF\u00A3\u0001\u0042\u0082\u0084webm;WEBM",
                "\u001A\u0045\u00DF\u00A3\u0001\u0042\u0082\u0088matroska;",
                "\u0001\u0001\u0001\u0018ftypisom;MP4",
                "\u0001\u0001\u0001\u0014ftypqt  ;",
                "RIFF....WAVEfmt ;WAV",
                "OggS.;OGG",
                "ID3.;MP3",
                "\u00FF\u00FB\u0090;MP3",
                "\u00FF\u00D8\u00FF;",
                "%PDF-1.7;",
                "<html>;"
            })
    void tellsRecordingsByTheirFirstBytes(String head, String format) {
        assertThat(RecordingFormat.of(head.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Optional.ofNullable(format).map(RecordingFormat::valueOf));
    }
}
