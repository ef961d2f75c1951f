package fr.percolateur.document;

import java.util.List;
import java.util.Optional;

/// A source file: its bytes as they came, and what they say.
///
/// Reading never throws: a file that is not UTF-8, has no header, or has one that cannot be parsed is a draft with a
/// finding, and keeps its bytes.
public final class Document {

    private final String path;
    private final byte[] bytes;
    private final FrontMatter frontMatter;
    private final String body;
    private final int bodyLine;
    private final List<Finding> findings;

    Document(String path, byte[] bytes, FrontMatter frontMatter, String body, int bodyLine, List<Finding> findings) {
        this.path = path;
        this.bytes = bytes;
        this.frontMatter = frontMatter;
        this.body = body;
        this.bodyLine = bodyLine;
        this.findings = findings;
    }

    /// @param path relative to the folder that is read, with `/`; tells the kind and the slug
    public static Document read(String path, byte[] bytes) {
        return new DocumentReader(path, bytes.clone()).read();
    }

    public String path() {
        return path;
    }

    /// What it is; empty when no folder of its path tells.
    public Optional<Kind> kind() {
        return Kind.of(path);
    }

    /// The name of the file, without folder and extension, as the site of origin has it in its addresses.
    public String rawName() {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The name in addresses; two files of different names may have the same.
    public String slug() {
        return Slug.of(rawName());
    }

    /// The title on one line; the words of the slug where the header gives none. Never empty.
    public String title() {
        return frontMatter
                .text("title")
                .or(() -> frontMatter.text("titre"))
                .map(title -> String.join(" ", title.strip().split("[ \\t\\r\\n]+")))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> {
                    var words = slug().replace('-', ' ');
                    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
                });
    }

    /// A copy of the bytes, exactly as they came.
    public byte[] bytes() {
        return bytes.clone();
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /// The Markdown after the header, line ends as written.
    public String body() {
        return body;
    }

    /// The line of the file on which the body starts, from 1.
    public int bodyLine() {
        return bodyLine;
    }

    /// Whether the document may be shown: its header could be read without doubt and does not say `published: false`.
    public boolean published() {
        return findings.stream().noneMatch(ReadingRule::withholds)
                && frontMatter.flag("published").orElse(true);
    }

    /// Whether its header could be read at all, so that it can be changed field by field.
    public boolean legible() {
        return findings.stream().noneMatch(ReadingRule::hidesHeader);
    }

    /// What reading met: encoding, header, duplicate keys, dates that cannot be.
    public List<Finding> findings() {
        return findings;
    }

    /// The document with another value at `lieu`, `inscription.ferme` or `champs_informations[2].contenu`, and with all
    /// other bytes as they are. What leads there is made where it is missing; the index just past
    /// a list adds to it.
    ///
    /// @throws IllegalArgumentException when this is no path
    public Change set(String path, Value value) {
        return set(FieldPath.of(path), value);
    }

    public Change set(FieldPath path, Value value) {
        return new DocumentEdit(this, bytes).set(path, value);
    }

    /// The document without this field; the same document where it is absent.
    public Change remove(String path) {
        return without(FieldPath.of(path));
    }

    Change without(FieldPath path) {
        return new DocumentEdit(this, bytes).set(path, null);
    }

    /// The document whose list under this key says these items, each a group of keys. An item that says so already
    /// keeps its bytes, and of one that changes only the keys that differ are written.
    public Change withItems(String key, List<Value.Mapping> items) {
        return new ItemsEdit(this, key).to(items);
    }

    /// The document with another body, in lines that end as those of the header.
    public Change withBody(String markdown) {
        return new DocumentEdit(this, bytes).body(markdown);
    }
}
