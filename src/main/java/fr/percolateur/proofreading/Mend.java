package fr.percolateur.proofreading;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Place;
import fr.percolateur.document.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The one change that a finding proposes: other words in the place of those it names. There is none where it names
/// them in short, or where they do not stand where it says.
record Mend(Document document, Finding finding, String words, String instead) {

    private static final String SHORTENED = "…";

    static Optional<Mend> of(Document document, Finding finding) {
        var instead = finding.suggestion();
        var words = finding.excerpt();
        if (instead == null || words.isBlank() || words.endsWith(SHORTENED) || words.equals(instead)) {
            return Optional.empty();
        }
        return Optional.of(new Mend(document, finding, words, instead)).filter(Mend::isPossible);
    }

    private boolean isPossible() {
        return apply() instanceof Change.Changed(var changed) && changed != document;
    }

    Change apply() {
        return finding.place().line() >= document.bodyLine() ? inBody() : inHeader();
    }

    private Change inBody() {
        var body = document.body();
        var at = offset(
                body,
                finding.place().line() - document.bodyLine(),
                finding.place().column());
        return at < 0 || !body.startsWith(words, at)
                ? new Change.Changed(document)
                : document.withBody(body.substring(0, at) + instead + body.substring(at + words.length()));
    }

    /// @param lines how many to pass
    /// @param column from 1, in code points
    private static int offset(String text, int lines, int column) {
        var start = 0;
        for (var passed = 0; passed < lines; passed++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        var end = text.indexOf('\n', start);
        var points = text.codePointCount(start, end < 0 ? text.length() : end);
        return column - 1 > points ? -1 : text.offsetByCodePoints(start, column - 1);
    }

    private Change inHeader() {
        var key = missingKey();
        if (key.isPresent()) {
            return document.set(FieldPath.ofKey(key.get().key()), key.get().value());
        }
        var path = path(new FieldPath(List.of()), document.frontMatter().root());
        return path.in(document.frontMatter().root())
                .filter(value -> value instanceof Value.Scalar && !isAfter(value.place()))
                .map(value -> ((Value.Scalar) value).text())
                .filter(text -> text.indexOf(words) >= 0 && text.indexOf(words) == text.lastIndexOf(words))
                .map(text -> document.set(path, value(text.replace(words, instead))))
                .orElseGet(() -> new Change.Changed(document));
    }

    /// A whole key that the document has not, such as `categories: [Rencontre]`.
    private Optional<Value.Entry> missingKey() {
        var said = Document.read(document.path(), ("---\n" + instead + "\n---\n").getBytes(StandardCharsets.UTF_8));
        var entries = said.frontMatter().root().entries();
        return said.findings().isEmpty() && entries.size() == 1
                ? Optional.of(entries.getFirst())
                        .filter(entry -> document.frontMatter().get(entry.key()).isEmpty())
                : Optional.empty();
    }

    private static Value value(String text) {
        return Moment.parse(text).map(Value::moment).orElseGet(() -> Value.text(text));
    }

    /// The way to what stands at the place of the finding.
    private FieldPath path(FieldPath so, Value value) {
        return switch (value) {
            case Value.Mapping mapping ->
                mapping.entries().stream()
                        .filter(entry -> !isAfter(entry.keyPlace()))
                        .reduce((_, later) -> later)
                        .map(entry -> path(so.key(entry.key()), entry.value()))
                        .orElse(so);
            case Value.Sequence list -> {
                var last = -1;
                for (var at = 0; at < list.items().size(); at++) {
                    if (!isAfter(list.items().get(at).place())) {
                        last = at;
                    }
                }
                yield last < 0 ? so : path(so.item(last), list.items().get(last));
            }
            case Value.Scalar _ -> so;
        };
    }

    private boolean isAfter(Place place) {
        var mine = finding.place();
        return place.line() > mine.line() || place.line() == mine.line() && place.column() > mine.column();
    }
}
