package fr.percolateur.sheet;

import static java.util.stream.Collectors.joining;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Slug;
import fr.percolateur.document.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a value of the header is typed by people, and how what they typed is written there.
public enum FieldType {
    LINE,
    TEXT,
    MARKDOWN,
    /// The text below the header.
    BODY,
    /// « 19 janvier 2027, 16 h 30 ».
    MOMENT,
    COUNT,
    /// Texts, parted by commas.
    LIST,
    /// Texts, one a line.
    LINES,
    /// Things with a `nom`, one a line.
    NAMED_LINES,
    FLAG,
    CHOICE,
    /// One of the series there are.
    SERIES,
    /// Places of one mode: a number, « sans limite », or nothing where it is not offered.
    OFFER,
    SLUG,
    LINK,
    EMAIL;

    public static final String YES = "oui";
    public static final String UNLIMITED = "sans limite";

    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TEXT = 400_000;
    private static final Pattern LINK_FORM = Pattern.compile("(?:https?://|/)[^\\s<>\"]+");
    private static final Pattern EMAIL_FORM = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+");

    /// What a typed text means.
    sealed interface Meaning {}

    /// @param value null where the field says nothing
    record Meant(Optional<Value> value) implements Meaning {}

    /// @param why the key of the sentence that says the mend
    record Unclear(String why) implements Meaning {}

    /// Whether one types into it: neither ticked nor chosen.
    boolean isTyped() {
        return this != FLAG && this != CHOICE && this != SERIES;
    }

    public boolean isLong() {
        return switch (this) {
            case TEXT, MARKDOWN, BODY, LINES, NAMED_LINES -> true;
            case LINE, MOMENT, COUNT, LIST, FLAG, CHOICE, SERIES, OFFER, SLUG, LINK, EMAIL -> false;
        };
    }

    /// A value as people would type it.
    String typed(Value value) {
        return switch (this) {
            case TEXT, MARKDOWN, BODY -> text(value).replaceAll("\\r\\n?", "\n");
            case LINE, COUNT, CHOICE, SERIES, SLUG, LINK, EMAIL -> line(text(value));
            case MOMENT -> Moment.parse(text(value)).map(TypedMoment::of).orElseGet(() -> line(text(value)));
            case LIST -> texts(value).map(FieldType::line).collect(joining(", "));
            case LINES -> texts(value).map(FieldType::line).collect(joining("\n"));
            case NAMED_LINES ->
                items(value)
                        .map(item -> item instanceof Value.Mapping named
                                ? named.text("nom").orElse("")
                                : text(item))
                        .map(FieldType::line)
                        .collect(joining("\n"));
            case FLAG -> new FrontMatter(mapping("flag", value)).flag("flag").orElse(false) ? YES : "";
            case OFFER ->
                value instanceof Value.Mapping offer ? offer.text("places").orElse(UNLIMITED) : "";
        };
    }

    /// Whether two typed texts are the same to whoever typed them.
    public boolean same(String one, String other) {
        return comparable(one).equals(comparable(other));
    }

    private String comparable(String typed) {
        var unified = typed.replaceAll("\\r\\n?", "\n");
        return switch (this) {
            case BODY -> unified;
            case TEXT, MARKDOWN, LINES, NAMED_LINES -> unified.stripTrailing();
            case MOMENT, OFFER -> line(unified.replaceAll("[\\u00A0\\u202F]", " "));
            case LINE, COUNT, LIST, FLAG, CHOICE, SERIES, SLUG, LINK, EMAIL -> line(unified);
        };
    }

    /// @param before what stood there, so that the last line ends as it did
    Meaning meaning(String typed, String before) {
        var text = typed.replaceAll("\\r\\n?", "\n");
        if (text.length() > (isLong() ? LONGEST_TEXT : LONGEST_LINE)) {
            return new Unclear("sheet.mistake.long");
        }
        if (text.isBlank() && this != BODY) {
            return new Meant(Optional.empty());
        }
        var line = line(text);
        return switch (this) {
            case BODY -> meant(Value.text(text));
            case TEXT, MARKDOWN -> meant(Value.text(text.stripTrailing() + (before.endsWith("\n") ? "\n" : "")));
            case LINE, CHOICE, SERIES -> meant(Value.text(line));
            case SLUG -> meant(Value.text(Slug.of(line)));
            case MOMENT ->
                switch (TypedMoment.read(line)) {
                    case TypedMoment.Read(var moment) -> meant(Value.moment(moment));
                    case TypedMoment.Unread(var why) -> new Unclear(why);
                };
            case COUNT ->
                number(line)
                        .filter(number -> number > 0)
                        .<Meaning>map(number -> meant(Value.number(number)))
                        .orElseGet(() -> new Unclear("sheet.mistake.count"));
            case OFFER ->
                line.replaceAll("[\\u00A0\\u202F]", " ").equalsIgnoreCase(UNLIMITED)
                        ? meant(Value.mapping(Map.of("places", Value.NONE)))
                        : number(line)
                                .<Meaning>map(number -> meant(Value.mapping(Map.of("places", Value.number(number)))))
                                .orElseGet(() -> new Unclear("sheet.mistake.offer"));
            case LIST -> meant(Value.texts(parts(text, "[,\\n]")));
            case LINES -> meant(Value.texts(parts(text, "\\n")));
            case NAMED_LINES ->
                meant(Value.list(
                        parts(text, "\\n").stream().map(FieldType::named).toList()));
            case FLAG -> meant(Value.flag(true));
            case LINK ->
                LINK_FORM.matcher(line).matches() ? meant(Value.text(line)) : new Unclear("sheet.mistake.link");
            case EMAIL ->
                EMAIL_FORM.matcher(line).matches() ? meant(Value.text(line)) : new Unclear("sheet.mistake.email");
        };
    }

    private static Meaning meant(Value value) {
        return new Meant(Optional.of(value));
    }

    private static Value named(String name) {
        var line = new LinkedHashMap<String, Value>();
        line.put("nom", Value.text(name));
        return Value.mapping(line);
    }

    private static Optional<Long> number(String line) {
        return line.matches("\\d{1,9}") ? Optional.of(Long.valueOf(line)) : Optional.empty();
    }

    private static List<String> parts(String text, String by) {
        return Arrays.stream(text.split(by))
                .map(FieldType::line)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(Value value) {
        return value instanceof Value.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }

    private static Stream<Value> items(Value value) {
        return switch (value) {
            case Value.Sequence list -> list.items().stream();
            case Value.Scalar scalar when !scalar.isNull() -> Stream.of(scalar);
            case Value.Scalar _, Value.Mapping _ -> Stream.empty();
        };
    }

    private static Stream<String> texts(Value value) {
        return items(value).map(FieldType::text).filter(text -> !text.isBlank());
    }

    private static Value.Mapping mapping(String key, Value value) {
        return (Value.Mapping) Value.mapping(Map.of(key, value));
    }

    private static String line(String text) {
        return text.strip().replaceAll("[ \\t]*\\n\\s*", " ");
    }
}
