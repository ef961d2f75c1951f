package fr.percolateur.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One room as one audience hears it, on this node: what each part shows, and who listens.
final class Channel {

    /// For those who have nothing of the room.
    static final long ALL = -1;

    /// Of a part that a listener holds, see [Patch].
    private static final String CHANGE = "retouche";

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /// @param room the id of the event's document
    record Key(long room, String audience) {}

    /// @param sequence where a listener stands who has heard it
    /// @param held the parts that they then hold, a bit each
    /// @param bytes shared by all listeners: never written to
    record Frame(long sequence, long held, byte[] bytes) {}

    /// How many states of a part are kept: who is further behind gets all of it.
    private static final int KEPT = 8;

    private record Rendered(long version, List<String> lines) {}

    /// Listeners who heard as much and hold the same get the same.
    private record Behind(long heard, long held) {}

    private final Key key;
    private final Epoch epoch;
    private final List<Part> parts;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Map<String, Deque<Rendered>> rendered = new HashMap<>();
    private final Map<Behind, byte[]> frames = new HashMap<>();
    private @Nullable RoomVersions learnt;
    private volatile long usedAt = System.nanoTime();

    Channel(Key key, Epoch epoch, List<Part> parts) {
        this.key = key;
        this.epoch = epoch;
        this.parts = parts.stream()
                .filter(part -> part.isFor(key.audience()))
                .sorted(Comparator.comparing(Part::name))
                .toList();
    }

    Key key() {
        return key;
    }

    Set<Listener> listeners() {
        return listeners;
    }

    /// Asks the store how far the room is, the first time. Others can hear of this channel already, so that no notice
    /// falls between the question and its answer.
    synchronized void begin(Supplier<RoomVersions> store) {
        usedAt = System.nanoTime();
        if (learnt == null) {
            learnt = store.get();
        }
    }

    /// Takes what the store says, unless it is old news.
    ///
    /// @return whether some who listen may no longer do so
    synchronized boolean learn(RoomVersions told) {
        if (learnt != null && told.sequence() <= learnt.sequence()) {
            return false;
        }
        var dismissed = learnt != null && told.of(Streams.ADMISSION) > learnt.of(Streams.ADMISSION);
        learnt = told;
        frames.clear();
        return dismissed;
    }

    synchronized long sequence() {
        return versions().sequence();
    }

    private RoomVersions versions() {
        return Objects.requireNonNull(learnt);
    }

    private long version(Part part) {
        return Stream.concat(Stream.of(part.name()), part.mirrors().stream())
                .mapToLong(name -> versions().of(name))
                .max()
                .orElseThrow();
    }

    /// Whether nobody has listened nor asked since this instant of [System#nanoTime].
    boolean isIdleSince(long instant) {
        return listeners.isEmpty() && usedAt < instant;
    }

    /// All that changed after this sequence, as events of which the last bears the mark: who loses the line in between
    /// asks again for all of it. A part comes whole, or as the way from what the listener holds of it.
    ///
    /// @param since what the listener has heard, or [#ALL]
    /// @param held the parts that came to them on this line, a bit each
    synchronized Frame since(long since, long held) {
        var heard = since > versions().sequence() ? ALL : reached(since);
        var told = held;
        for (var rank = 0; rank < parts.size(); rank++) {
            told |= version(parts.get(rank)) > heard ? 1L << rank : 0;
        }
        return new Frame(versions().sequence(), told, frames.computeIfAbsent(new Behind(heard, held), this::frame));
    }

    /// Many listeners have heard as much as makes a difference.
    private long reached(long since) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(version(part)), states(part).stream().map(Rendered::version)))
                .filter(version -> version <= since)
                .max(Comparator.naturalOrder())
                .orElse(ALL);
    }

    private byte[] frame(Behind behind) {
        var text = new StringBuilder();
        for (var rank = 0; rank < parts.size(); rank++) {
            var part = parts.get(rank);
            if (version(part) > behind.heard()) {
                var fresh = lines(part);
                var whole = event(part.name(), fresh);
                var isHeld = (behind.held() >> rank & 1) == 1;
                text.append(isHeld ? shorter(whole, part, behind.heard(), fresh) : whole);
            }
        }
        // also when none of it is for this audience: it has heard this far
        text.append("event: repere\nid: ")
                .append(epoch.mark(versions().sequence()))
                .append("\ndata:\n\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String shorter(String whole, Part part, long heard, List<String> fresh) {
        for (var state : (Iterable<Rendered>) states(part)::descendingIterator) {
            if (state.version() <= heard) {
                var steps = new ArrayList<String>();
                steps.add(part.name());
                steps.addAll(Patch.steps(state.lines(), fresh));
                var change = event(CHANGE, steps);
                return change.length() < whole.length() ? change : whole;
            }
        }
        return whole;
    }

    private static String event(String name, List<String> lines) {
        return lines.stream().collect(Collectors.joining("\ndata: ", "event: " + name + "\ndata: ", "\n\n"));
    }

    private Deque<Rendered> states(Part part) {
        return rendered.computeIfAbsent(part.name(), _ -> new ArrayDeque<>());
    }

    private List<String> lines(Part part) {
        var states = states(part);
        var version = version(part);
        if (states.isEmpty() || states.getLast().version() < version) {
            states.add(new Rendered(version, read(part)));
            if (states.size() > KEPT) {
                states.removeFirst();
            }
        }
        return states.getLast().lines();
    }

    private List<String> read(Part part) {
        return List.of(LINE_END.split(part.html(key.room(), key.audience()).strip(), -1));
    }

    /// Parts that show something else than what was told of them last: the node that should have said so was killed.
    synchronized Set<String> untold() {
        var untold = new HashSet<String>();
        for (var part : parts) {
            if (!read(part).equals(lines(part))) {
                untold.add(part.name());
            }
        }
        return untold;
    }
}
