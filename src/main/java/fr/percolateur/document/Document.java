package fr.percolateur.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
    private final boolean readable;
    private final List<Finding> findings;

    Document(
            String path,
            byte[] bytes,
            FrontMatter frontMatter,
            String body,
            int bodyLine,
            boolean readable,
            List<Finding> findings) {
        this.path = path;
        this.bytes = bytes;
        this.frontMatter = frontMatter;
        this.body = body;
        this.bodyLine = bodyLine;
        this.readable = readable;
        this.findings = List.copyOf(findings);
    }

    /// @param path relative to the folder that is read, with `/`; tells the kind and the slug
    public static Document read(String path, byte[] bytes) {
        var findings = new ArrayList<Finding>();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Document(path, bytes, FrontMatter.EMPTY, "", 1, false, findings);
        }
        return DocumentReader.read(path, bytes, text, findings);
    }

    public String path() {
        return path;
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

    /// Whether the document may be shown: its header could be read and does not say `published: false`.
    public boolean published() {
        return readable && frontMatter.flag("published").orElse(true);
    }

    /// What reading met: encoding, header, duplicate keys, dates that cannot be.
    public List<Finding> findings() {
        return findings;
    }
}
