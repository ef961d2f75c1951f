package fr.percolateur.stream;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One room as one audience hears it, on this node: what each part shows, and who listens.
final class Channel {

    /// For those who have nothing of the room.
    static final long ALL = -1;

    /// @param room the id of the event's document
    record Key(long room, String audience) {}

    /// @param sequence where a listener stands who has heard it
    /// @param bytes shared by all listeners: never written to
    record Frame(long sequence, byte[] bytes) {}

    private record Rendered(long version, String html) {}

    private final Key key;
    private final Epoch epoch;
    private final List<Part> parts;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Map<String, Rendered> rendered = new HashMap<>();
    private final Map<Long, byte[]> frames = new HashMap<>();
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
    /// asks again for all of it.
    ///
    /// @param since what the listener has heard, or [#ALL]
    synchronized Frame since(long since) {
        // many listeners have heard as much as makes a difference
        var heard = since > versions().sequence()
                ? ALL
                : parts.stream()
                        .mapToLong(this::version)
                        .filter(version -> version <= since)
                        .max()
                        .orElse(ALL);
        return new Frame(versions().sequence(), frames.computeIfAbsent(heard, this::frame));
    }

    private byte[] frame(long heard) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (version(part) > heard) {
                text.append("event: ").append(part.name());
                text.append("\ndata: ")
                        .append(html(part).replaceAll("\\R", "\ndata: "))
                        .append("\n\n");
            }
        }
        // also when none of it is for this audience: it has heard this far
        text.append("event: repere\nid: ")
                .append(epoch.mark(versions().sequence()))
                .append("\ndata:\n\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String html(Part part) {
        var version = version(part);
        var known = rendered.get(part.name());
        if (known == null || known.version() < version) {
            known = new Rendered(version, read(part));
            rendered.put(part.name(), known);
        }
        return known.html();
    }

    private String read(Part part) {
        return part.html(key.room(), key.audience()).strip();
    }

    /// Parts that show something else than what was told of them last: the node that should have said so was killed.
    synchronized Set<String> untold() {
        var untold = new HashSet<String>();
        for (var part : parts) {
            if (!read(part).equals(html(part))) {
                untold.add(part.name());
            }
        }
        return untold;
    }
}
