package fr.percolateur.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrinterTest {

    @Test
    void printsWhatScreenReadersRead() throws Exception {
        var printed = print("""
                <h1>Billet</h1><p>Zoé Łęcka, <strong>œuvre</strong> à 16\u00A0h\u00A030\u202F!</p>
                <table><thead><tr><th scope="col">Nom</th></tr></thead><tbody><tr><td>Aurèle</td></tr></tbody></table>
                """);
        assertThat(Accessible.faults(printed)).isEmpty();
        try (var document = Loader.loadPDF(printed)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Un <titre> & des mots");
            assertThat(new PDFTextStripper().getText(document)).contains("Aurèle");
        }
    }

    @Test
    void printsNamesOfOtherScripts() throws Exception {
        var printed = print("<h1>Ελένη Παπά</h1><p>Жанна Їжак, محمد, 王芳</p>");

        assertThat(Accessible.faults(printed)).isEmpty();
        try (var document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document).strip())
                    .isEqualToNormalizingNewlines("Ελένη Παπά\nЖанна Їжак, mHmd, Wang Fang");
        }
    }

    @Test
    void judgesAPictureWithoutAText() throws Exception {
        assertThat(Accessible.faults(print("<p>Rien</p><img src=\"" + DOT + "\"/>")))
                .isNotEmpty();
    }

    @Test
    void leavesOutWhatXmlDoesNotKnow() throws Exception {
        try (var document = Loader.loadPDF(print("<p>Na\u0000di\u0008a \uD800</p>"))) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("Nadia");
        }
    }

    private static final String DOT = "data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==";

    private static byte[] print(String body) {
        return Printer.print(new Sheet("Un <titre> & des mots", "Ce que c’est", output -> output.writeContent(body)));
    }
}
