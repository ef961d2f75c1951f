package fr.percolateur.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ines@marees.example.org, ines@marees.example.org",
        "'  Ines.CARON@Marees.Example.ORG ', ines.caron@marees.example.org",
        "a+b@x-y.fr, a+b@x-y.fr",
        "ines@marées.example.org, ines@xn--mares-dsa.example.org",
        "o'brien@example.org, o'brien@example.org"
    })
    void isOneHoweverItIsTyped(String typed, String address) {
        assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ines",
                "@example.org",
                "ines@",
                "ines@localhost",
                "ines@example.1",
                "ines@-example.org",
                "ines..caron@example.org",
                ".ines@example.org",
                "ines caron@example.org",
                "ines@example.org, leo@example.org",
                "ines@example.org\r\nBcc: x@example.org",
                "<ines@example.org>",
                "inès@example.org"
            })
    void isNothingElse(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void endsWhereServersEnd() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(130) + "fr")).isEmpty();
    }

    @Test
    void hasTwoSides() {
        var address = new EmailAddress("ines@marees.example.org");

        assertThat(address.local()).isEqualTo("ines");
        assertThat(address.domain()).isEqualTo("marees.example.org");
    }
}
