package fr.percolateur.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.percolateur.document.Change.Changed;
import fr.percolateur.document.Change.Refused;
import fr.percolateur.header.ControlCharacters;
import fr.percolateur.header.Header;
import fr.percolateur.header.HeaderText;
import fr.percolateur.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Changes one field of a document, or its body, and makes sure that nothing else changed: each change is read again
/// before it is told.
final class DocumentEdit {

    private final Document document;
    private final String text;

    DocumentEdit(Document document, byte[] bytes) {
        this.document = document;
        this.text = new String(bytes, UTF_8);
    }

    /// @param wanted null takes the field away
    Change set(FieldPath path, @Nullable Value wanted) {
        var unreadable =
                document.findings().stream().filter(ReadingRule::hidesHeader).findFirst();
        if (unreadable.isPresent()) {
            return new Refused(unreadable.get());
        }
        var value = wanted == null ? null : unified(wanted);
        if (value != null && hasControlCharacters(value)) {
            return refused("control-character", path, Place.START);
        }
        var header = Header.find(text).orElseThrow();
        var source = new HeaderText(header.in(text));
        var walk = new HeaderWalk(source, HeaderParser.parse(header.in(text)));
        var edit = new HeaderEdit(source, walk, new YamlWriter(header.lineEnd()));
        return switch (walk.along(path)) {
            case HeaderWalk.Barred(var reason, var place) -> refused(reason, path, place);
            case HeaderWalk.Reached reached
            when isShared(reached, path) -> refused("shared-field", path, placeOf(reached));
            case HeaderWalk.Reached reached
            when value == null -> {
                var isThere = reached.steps() == path.steps().size();
                var rest = isThere
                        ? path.put(walk.root().value(), null)
                        : walk.root().value();
                yield isThere ? apply(edit.remove(reached), header, path, rest) : new Changed(document);
            }
            case HeaderWalk.Reached reached -> {
                var said = walk.root().value();
                var intended = quotedAsThere(reached, path, value);
                if (path.in(said).filter(intended::says).isPresent()) {
                    yield new Changed(document);
                }
                yield edit.set(reached, path, intended)
                        .map(splice -> apply(splice, header, path, path.put(said, intended)))
                        .orElseGet(() -> refused("no-such-field", path, placeOf(reached)));
            }
        };
    }

    private Change apply(HeaderEdit.Splice splice, Header header, FieldPath path, Value expected) {
        var changed = text.substring(0, header.start() + splice.start())
                + splice.text()
                + text.substring(header.start() + splice.end());
        var read = Document.read(document.path(), changed.getBytes(UTF_8));
        var isSound = read.frontMatter().root().says(expected)
                && read.body().equals(document.body())
                && confusing(read) <= confusing(document);
        return isSound ? new Changed(read) : refused("unsafe-change", path, Place.START);
    }

    private static long confusing(Document document) {
        return document.findings().stream().filter(ReadingRule::confuses).count();
    }

    Change body(String wanted) {
        var barring = document.findings().stream()
                .filter(finding -> finding.rule().equals(ReadingRule.NOT_UTF8.code())
                        || finding.rule().equals(ReadingRule.FRONT_MATTER_UNCLOSED.code()))
                .findFirst();
        if (barring.isPresent()) {
            return new Refused(barring.get());
        }
        if (wanted.equals(document.body())) {
            return new Changed(document);
        }
        var header = Header.find(text);
        var lineEnd = header.map(Header::lineEnd).orElse(text.contains("\r\n") ? "\r\n" : "\n");
        var body = wanted.replaceAll("\\r\\n?|\\n", lineEnd);
        var before = text.substring(0, text.length() - document.body().length());
        var parts = header.isPresent() && !before.endsWith("\n") && !before.endsWith("\r") && !body.isEmpty();
        var read = Document.read(document.path(), (before + (parts ? lineEnd : "") + body).getBytes(UTF_8));
        return read.body().equals(body) && read.frontMatter().equals(document.frontMatter())
                ? new Changed(read)
                : refused("unsafe-change", FieldPath.ofKey("body"), new Place(document.bodyLine(), 1));
    }

    private static boolean isShared(HeaderWalk.Reached reached, FieldPath path) {
        var node = reached.last().node();
        return reached.steps() == path.steps().size() ? node.isShared() : node.anchored();
    }

    private static Place placeOf(HeaderWalk.Reached reached) {
        return reached.last().node().value().place();
    }

    /// Whoever writes a date between quotes gets the next one between quotes.
    private static Value quotedAsThere(HeaderWalk.Reached reached, FieldPath path, Value value) {
        return reached.steps() == path.steps().size()
                        && reached.last().node().value() instanceof Value.Scalar old
                        && value instanceof Value.Scalar scalar
                        && !old.plain()
                        && Moment.parse(old.text()).isPresent()
                        && Moment.parse(scalar.text()).isPresent()
                ? Value.text(scalar.text())
                : value;
    }

    /// Line ends as YAML reads them, whatever a form sends.
    private static Value unified(Value value) {
        return switch (value) {
            case Value.Scalar(var text, var plain, var place) ->
                new Value.Scalar(text.replaceAll("\\r\\n?", "\n"), plain, place);
            case Value.Sequence(var items, var place) ->
                new Value.Sequence(items.stream().map(DocumentEdit::unified).toList(), place);
            case Value.Mapping(var entries, var place) ->
                new Value.Mapping(
                        entries.stream()
                                .map(entry -> new Value.Entry(entry.key(), entry.keyPlace(), unified(entry.value())))
                                .toList(),
                        place);
        };
    }

    private static boolean hasControlCharacters(Value value) {
        return switch (value) {
            case Value.Scalar scalar -> ControlCharacters.find(scalar.text(), 0) >= 0;
            case Value.Sequence sequence -> sequence.items().stream().anyMatch(DocumentEdit::hasControlCharacters);
            case Value.Mapping mapping ->
                mapping.entries().stream().anyMatch(entry -> hasControlCharacters(entry.value()));
        };
    }

    private Refused refused(String rule, FieldPath path, Place place) {
        return new Refused(new Finding(
                document.path(),
                place,
                rule,
                Severity.ERROR,
                Wording.say("document.refused." + rule, path),
                path.toString(),
                null));
    }
}
