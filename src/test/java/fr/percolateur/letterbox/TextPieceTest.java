package fr.percolateur.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPieceTest {

    @Test
    void findsTheAddresses() {
        assertThat(TextPiece.of("Voir :\nhttps://example.org/a?b=1&c=2\net <http://localhost:8080/>"))
                .containsExactly(
                        new TextPiece("Voir :\n", ""),
                        new TextPiece("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"),
                        new TextPiece("\net <", ""),
                        new TextPiece("http://localhost:8080/", "http://localhost:8080/"),
                        new TextPiece(">", ""));
    }

    @Test
    void makesALinkOfNothingElse() {
        assertThat(TextPiece.of("javascript:alert(1) ftp://example.org"))
                .containsExactly(new TextPiece("javascript:alert(1) ftp://example.org", ""));
    }
}
