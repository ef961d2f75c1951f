package fr.percolateur.document;

import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Parts a text into header and body, and the header into values with places.
final class DocumentReader {

    private static final Pattern HEADER =
            Pattern.compile("\\A\uFEFF?---[ \\t]*\\R(.*?)^---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    private DocumentReader() {}

    static Document read(String path, byte[] bytes, String text, List<Finding> findings) {
        var header = HEADER.matcher(text);
        if (!header.find()) {
            return new Document(path, bytes, FrontMatter.EMPTY, text, 1, false, findings);
        }
        var body = text.substring(header.end());
        var bodyLine = 1 + (int) text.substring(0, header.end()).lines().count();
        try {
            var root = new Compose(LoadSettings.builder()
                            .setMaxAliasesForCollections(50)
                            .build())
                    .composeString(header.group(1))
                    .map(node -> (Value) value(node))
                    .filter(Value.Mapping.class::isInstance)
                    .map(Value.Mapping.class::cast)
                    .orElse(Value.Mapping.EMPTY);
            return new Document(path, bytes, new FrontMatter(root), body, bodyLine, true, findings);
        } catch (YamlEngineException e) {
            return new Document(path, bytes, FrontMatter.EMPTY, body, bodyLine, false, findings);
        }
    }

    private static Value value(Node node) {
        return switch (node) {
            case ScalarNode scalar ->
                new Value.Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, place(node));
            case SequenceNode sequence ->
                new Value.Sequence(
                        sequence.getValue().stream().map(DocumentReader::value).toList(), place(node));
            case MappingNode mapping ->
                new Value.Mapping(
                        mapping.getValue().stream()
                                .map(pair -> new Value.Entry(
                                        pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "",
                                        place(pair.getKeyNode()),
                                        value(pair.getValueNode())))
                                .toList(),
                        place(node));
            default -> new Value.Scalar("", true, place(node));
        };
    }

    /// The header starts on the second line of the file.
    private static Place place(Node node) {
        return node.getStartMark()
                .map((Mark mark) -> new Place(mark.getLine() + 2, mark.getColumn() + 1))
                .orElse(Place.START);
    }
}
