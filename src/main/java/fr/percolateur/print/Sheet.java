package fr.percolateur.print;

import gg.jte.Content;
import gg.jte.output.StringOutput;

/// What is to be printed.
///
/// @param title of the document, which a reader shows in place of the name of the file
/// @param subject what it is, in a sentence
/// @param content of its body: well-formed XML, whose pictures are `data:` and have an `alt`
public record Sheet(String title, String subject, Content content) {

    String xhtml(String css) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr">
                <head><title>%s</title><meta name="description" content="%s"/><style>%s</style></head>
                <body>%s</body>
                </html>
                """.formatted(escaped(title), escaped(subject), css, body());
    }

    private String body() {
        var body = new StringOutput();
        content.writeTo(body);
        return storable(body.toString());
    }

    private static String escaped(String text) {
        return storable(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /// Without the characters that XML does not know, which someone may have typed.
    private static String storable(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .filter(point -> point != 0xFFFE && point != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
