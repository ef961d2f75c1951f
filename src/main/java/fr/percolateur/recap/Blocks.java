package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

/// Blocks of Markdown as they are written, each with where it is known from.
final class Blocks {

    private final StringBuilder text = new StringBuilder();

    void heading(String key) {
        text.append("\n## ").append(say(key)).append('\n');
    }

    void source(String key) {
        text.append("\n*").append(say("recap.article.source", say(key))).append("*\n");
    }

    /// A heading under the last one.
    void under(String words) {
        text.append("\n### ").append(plain(words)).append('\n');
    }

    void paragraph(String words) {
        text.append('\n').append(words).append('\n');
    }

    /// What people typed, on one line, without a mark that means something here.
    static String plain(String words) {
        return words.replaceAll("\\s*\\R\\s*", " ")
                .strip()
                .replaceAll("([\\\\`*_\\[\\]{}|<>])", "\\\\$1")
                .replaceAll("^([#>+-])", "\\\\$1");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
