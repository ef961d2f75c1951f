package fr.percolateur.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

    /// Of a thousand bytes; RFC 9110, sections 14.1.2 and 14.2.
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = ';', textBlock = """
            bytes=0-499; Part[first=0, last=499]
            bytes=500-; Part[first=500, last=999]
            bytes=-1; Part[first=999, last=999]
            bytes=-5000; Part[first=0, last=999]
            bytes=999-5000; Part[first=999, last=999]
            BYTES = 1-1; Part[first=1, last=1]
            bytes=1000-; Beyond[]
            bytes=-0; Beyond[]
            bytes=5-4; Whole[]
            bytes=-; Whole[]
            bytes=0-1,5-6; Whole[]
            octets=0-1; Whole[]
            bytes=a-b; Whole[]
            bytes=0-99999999999999999999; Whole[]
            -; Whole[]
            """)
    void readsWhatIsAsked(String header, String read) {
        assertThat(ByteRange.of(header, 1000).toString()).isEqualTo(read);
    }
}
