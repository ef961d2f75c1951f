package fr.percolateur.document;

import fr.percolateur.header.ControlCharacters;
import fr.percolateur.header.HeaderText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a header into nodes that know where they stand.
///
/// A header may be hostile: nesting is bounded, aliases too, so that whoever walks the values needs no care.
final class HeaderParser {

    private static final int LENGTH = 500_000;
    private static final int DEPTH = 64;
    private static final int REPEATED_VALUES = 10_000;
    /// Ruby’s reader takes a tab between words for a space, the library does not; each costs one more reading.
    private static final int TABS = 20;

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final HeaderText text;
    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int values;
    private int repeated;
    private int deepest;
    private Place reached = new Place(2, 1);

    /// @param readable the header as the library takes it, of the same length
    private HeaderParser(String header, String readable) {
        this.text = new HeaderText(header);
        this.events = new Parse(SETTINGS).parseString(readable).iterator();
    }

    /// @throws HeaderFault when it cannot be read
    static Node.Mapping parse(String header) {
        return parse(header, ControlCharacters.mend(header), TABS);
    }

    private static Node.Mapping parse(String header, String readable, int tabs) {
        if (header.length() > LENGTH) {
            throw HeaderFault.unreadable(new Place(2, 1), "too-long");
        }
        var parser = new HeaderParser(header, readable);
        try {
            return parser.root(header.length());
        } catch (MarkedYamlEngineException e) {
            var tab = e.getProblemMark()
                    .map(mark -> parser.text.offset(mark.getIndex()))
                    .orElse(0);
            if (tabs > 0 && parser.text.isTabBetweenWords(tab)) {
                return parse(header, readable.substring(0, tab) + " " + readable.substring(tab + 1), tabs - 1);
            }
            throw HeaderFault.of(e);
        } catch (YamlEngineException e) {
            throw HeaderFault.unreadable(parser.reached, "unknown");
        } catch (NumberFormatException e) {
            // The library lets this through for "\UFFFFFFFF" and for a version in %YAML that no integer holds.
            throw HeaderFault.unreadable(parser.reached, "escape");
        }
    }

    private Node.Mapping root(int end) {
        var mapping = new Node.Mapping(Value.Mapping.EMPTY, end, end, false, false, List.of());
        while (events.hasNext()) {
            var event = events.next();
            switch (event.getEventId()) {
                case StreamStart, DocumentStart, DocumentEnd, StreamEnd -> {}
                default -> {
                    var root = node(event, 0);
                    if (root instanceof Node.Mapping read && mapping.value() == Value.Mapping.EMPTY) {
                        mapping = read;
                    } else if (!(root.value() instanceof Value.Scalar scalar && scalar.isNull())) {
                        throw HeaderFault.unreadable(root.value().place(), "no-keys");
                    }
                }
            }
        }
        return mapping;
    }

    private Node node(Event event, int depth) {
        values++;
        reached = place(event);
        deepest = Math.max(deepest, depth);
        if (depth > DEPTH) {
            throw HeaderFault.of(ReadingRule.TOO_DEEP, place(event), String.valueOf(DEPTH));
        }
        return switch (event) {
            case ScalarEvent scalar -> anchored(scalar.getAnchor(), depth, () -> scalar(scalar));
            case SequenceStartEvent start -> anchored(start.getAnchor(), depth, () -> sequence(start, depth));
            case MappingStartEvent start -> anchored(start.getAnchor(), depth, () -> mapping(start, depth));
            case AliasEvent alias -> alias(alias, depth);
            default -> throw HeaderFault.unreadable(place(event), "unknown");
        };
    }

    private Node.Scalar scalar(ScalarEvent event) {
        var style = event.getScalarStyle();
        // Only an escape brings a control character in: the header itself was mended before it was parsed.
        var said = style == ScalarStyle.DOUBLE_QUOTED ? ControlCharacters.mend(event.getValue()) : event.getValue();
        var plain = style == ScalarStyle.PLAIN && event.getTag().isEmpty();
        var value = new Value.Scalar(said, plain, place(event));
        var start = offset(event.getStartMark());
        var end = offset(event.getEndMark());
        var isBlock = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        return new Node.Scalar(
                value,
                start,
                isBlock ? text.endOfBlock(start, end) : end,
                event.getAnchor().isPresent(),
                style);
    }

    private Node.Sequence sequence(SequenceStartEvent start, int depth) {
        var items = new ArrayList<Node>();
        var event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        var value = new Value.Sequence(items.stream().map(Node::value).toList(), place(start));
        var from = offset(start.getStartMark());
        var end = start.isFlow()
                ? offset(event.getEndMark())
                : items.isEmpty() ? from : items.getLast().end();
        return new Node.Sequence(value, from, end, start.getAnchor().isPresent(), start.isFlow(), items);
    }

    private Node.Mapping mapping(MappingStartEvent start, int depth) {
        var fields = new ArrayList<Node.Field>();
        var event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            var key = node(event, depth + 1);
            fields.add(new Node.Field(key, node(events.next(), depth + 1)));
        }
        var entries = fields.stream()
                .map(field -> new Value.Entry(
                        field.name(), field.key().value().place(), field.value().value()))
                .toList();
        var from = offset(start.getStartMark());
        var end = start.isFlow()
                ? offset(event.getEndMark())
                : fields.isEmpty() ? from : fields.getLast().value().end();
        return new Node.Mapping(
                new Value.Mapping(entries, place(start)),
                from,
                end,
                start.getAnchor().isPresent(),
                start.isFlow(),
                fields);
    }

    /// Measures what bears an anchor once it is read: an alias within it names nothing yet, so nothing holds itself.
    private Node anchored(Optional<Anchor> anchor, int depth, Supplier<? extends Node> reading) {
        if (anchor.isEmpty()) {
            return reading.get();
        }
        var valuesBefore = values + repeated;
        var deepestBefore = deepest;
        deepest = depth;
        var node = reading.get();
        anchors.put(anchor.get(), new Anchored(node.value(), values + repeated - valuesBefore + 1, deepest - depth));
        deepest = Math.max(deepest, deepestBefore);
        return node;
    }

    private Node.Alias alias(AliasEvent event, int depth) {
        var anchored = anchors.get(event.getAlias());
        if (anchored == null) {
            throw HeaderFault.unreadable(place(event), "alias", event.getAlias().getValue());
        }
        repeated += anchored.values();
        if (repeated > REPEATED_VALUES) {
            throw HeaderFault.of(
                    ReadingRule.ALIAS_BOMB, place(event), event.getAlias().getValue());
        }
        deepest = Math.max(deepest, depth + anchored.height());
        if (deepest > DEPTH) {
            throw HeaderFault.of(ReadingRule.TOO_DEEP, place(event), String.valueOf(DEPTH));
        }
        return new Node.Alias(anchored.value(), offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private int offset(Optional<Mark> mark) {
        return text.offset(mark.orElseThrow().getIndex());
    }

    private static Place place(Event event) {
        return event.getStartMark().map(HeaderFault::place).orElse(Place.START);
    }

    private record Anchored(Value value, int values, int height) {}
}
