package fr.percolateur.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a letter, with [Field]s between braces; an empty line begins a paragraph.
public record Template(String subject, String text) {

    /// Signs of the subject that mail programs show.
    public static final int LONGEST_SUBJECT = 150;

    /// What the text may weigh where it travels: twice, and a letter stays under 30 KB.
    static final int HEAVIEST = 8_000;

    private static final Pattern BRACES = Pattern.compile("\\{[^{}\\n]*}?");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final int OF_ENTITY = 5;
    private static final int OF_OCTET = 3;

    public Template {
        subject = subject.replaceAll("\\s+", " ").strip();
        text = text.replace("\r\n", "\n").strip();
    }

    /// What stands between braces and names nothing, as it was typed.
    public List<String> unknown() {
        var found = new ArrayList<String>();
        for (var words : List.of(subject, text)) {
            BRACES.matcher(words)
                    .results()
                    .map(match -> match.group())
                    .filter(typed -> Field.of(typed).isEmpty())
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    public Template fill(Map<Field, String> values) {
        return new Template(fill(subject, values), fill(text, values));
    }

    private static String fill(String words, Map<Field, String> values) {
        return BRACES.matcher(words)
                .replaceAll(match -> Matcher.quoteReplacement(Field.of(match.group())
                        .map(field -> values.getOrDefault(field, ""))
                        .orElse(match.group())));
    }

    public List<String> paragraphs() {
        return List.of(EMPTY_LINE.split(text));
    }

    /// How many signs too many, about; 0 when it fits.
    public int excess() {
        var weight = text.codePoints().map(Template::weight).sum();
        return weight <= HEAVIEST ? 0 : Math.ceilDiv((weight - HEAVIEST) * text.length(), weight);
    }

    /// In octets, quoted-printable and as HTML.
    private static int weight(int point) {
        if (point < 0x80) {
            return switch (point) {
                case '<', '>', '&', '"', '\'' -> OF_ENTITY;
                case '=' -> OF_OCTET;
                default -> 1;
            };
        }
        return OF_OCTET * (point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
    }
}
