package fr.percolateur.manuscript;

import fr.percolateur.manuscript.Token.Attribute;
import fr.percolateur.manuscript.Token.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the HTML tags of a text. A `<` that opens no tag is passed over.
final class Tags {

    private static final int LONGEST = 2_000;

    private final Passage in;
    private final String text;
    private int at;

    private Tags(Passage in, String text) {
        this.in = in;
        this.text = text;
    }

    static List<Tag> of(Passage in, String text) {
        var tags = new ArrayList<Tag>();
        var reader = new Tags(in, text);
        for (var i = text.indexOf('<'); i >= 0; i = text.indexOf('<', reader.at)) {
            var tag = reader.read(i);
            if (tag != null) {
                tags.add(tag);
            } else {
                reader.at = i + 1;
            }
        }
        return tags;
    }

    private @Nullable Tag read(int start) {
        at = start + 1;
        var closing = peek() == '/';
        if (closing) {
            at++;
        }
        var name = at;
        while (Character.isLetterOrDigit(peek())) {
            at++;
        }
        if (at == name || !Character.isLetter(text.charAt(name)) || " \t\r\n/>".indexOf(peek()) < 0) {
            return null;
        }
        var word = text.substring(name, at).toLowerCase(Locale.ROOT);
        var attributes = new ArrayList<Attribute>();
        var limit = Math.min(text.length(), start + LONGEST);
        while (at < limit) {
            var c = peek();
            if (c == '>') {
                var empty = text.charAt(at - 1) == '/';
                at++;
                return new Tag(in, start, at, word, closing, empty, List.copyOf(attributes));
            }
            if (c == '<') {
                return null;
            }
            if (Character.isWhitespace(c) || c == '/') {
                at++;
            } else {
                var attribute = attribute(limit);
                if (attribute == null) {
                    return null;
                }
                attributes.add(attribute);
            }
        }
        return null;
    }

    private @Nullable Attribute attribute(int limit) {
        var start = at;
        at++;
        while (at < limit && "=> \t\r\n/<".indexOf(peek()) < 0) {
            at++;
        }
        var name = text.substring(start, at).toLowerCase(Locale.ROOT);
        var after = at;
        blank(limit);
        if (peek() != '=') {
            at = after;
            return new Attribute(name, "", at);
        }
        at++;
        blank(limit);
        var quote = peek();
        if (quote == '"' || quote == '\'') {
            var end = text.indexOf(quote, at + 1);
            if (end < 0 || end >= limit) {
                return null;
            }
            var value = new Attribute(name, text.substring(at + 1, end), at + 1);
            at = end + 1;
            return value;
        }
        var from = at;
        while (at < limit && "> \t\r\n<".indexOf(peek()) < 0) {
            at++;
        }
        return new Attribute(name, text.substring(from, at), from);
    }

    private void blank(int limit) {
        while (at < limit && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
