package fr.percolateur.stream;

import fr.percolateur.turnstile.SharedReading;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The streams of all rooms on this node: who listens, and telling them.
///
/// What changes is told to all nodes at most five times a second per room, after it is committed and never in the
/// transaction that changes it. Listeners hear the state of what changed, not each change: a slow one misses steps in
/// between, and never the last.
public final class Streams implements SmartLifecycle, AutoCloseable {

    /// What a stream is sent as.
    public static final String TYPE = "text/event-stream";

    /// Changed as a part is, when some may no longer listen: they are cut at once, on all nodes.
    public static final String ADMISSION = "admission";

    private static final Duration PACE = Duration.ofMillis(200);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration SLOWEST = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration DOUBT = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);

    private final Bus bus;
    private final Supplier<List<Part>> parts;
    private final Supplier<List<Audience>> audiences;
    private final Epoch epoch = new Epoch();
    private final SharedReading<Long, RoomVersions> reading;
    private final Map<Channel.Key, Channel> channels = new ConcurrentHashMap<>();
    private final Map<Long, Set<String>> changed = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            3, Thread.ofPlatform().daemon().name("stream-", 1).factory());
    private final Paced telling = new Paced(PACE, threads, this::tell);
    private final Paced hearing = new Paced(PACE, threads, this::hear);
    private volatile boolean running;

    /// @param parts asked when a room opens: what they show may stand on this
    Streams(Bus bus, RoomRows rooms, Supplier<List<Part>> parts, Supplier<List<Audience>> audiences) {
        this.bus = bus;
        this.parts = parts;
        this.audiences = audiences;
        this.reading = new SharedReading<>(room -> rooms.read(Set.of(room)).getOrDefault(room, RoomVersions.NONE));
    }

    /// Says that a part of a room changed. In a transaction it is told once that is committed, and not if it is undone.
    public void changed(long room, String part) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    note(room, part);
                }
            });
        } else {
            note(room, part);
        }
    }

    private void note(long room, String part) {
        changed.compute(room, (_, names) -> {
            var all = names == null ? new HashSet<String>() : names;
            all.add(part);
            return all;
        });
        telling.soon(room);
    }

    private void tell(long room) {
        var names = changed.remove(room);
        if (names != null) {
            try {
                bus.tell(room, names);
            } catch (DataAccessException e) {
                names.forEach(name -> note(room, name));
                throw e;
            }
        }
    }

    private void hear(long room) {
        var told = versions(room);
        for (var channel : channels.values()) {
            if (channel.key().room() == room) {
                if (channel.learn(told)) {
                    cut(channel);
                }
                channel.listeners().forEach(Listener::catchUp);
            }
        }
    }

    /// How far the room is: a page asks before it reads what it shows, and opens its stream from there.
    public String mark(long room) {
        return epoch.mark(versions(room).sequence());
    }

    /// What changed since that mark, as the text of a stream that ends: for those whose network lets no stream through.
    public byte[] since(long room, String audience, @Nullable String mark) {
        return follow(new Channel.Key(room, audience))
                .since(epoch.since(mark), 0)
                .bytes();
    }

    /// Answers the request by a stream of what changes in the room from that mark on.
    ///
    /// @param holder by whom [Audience#admitted] knows who listens
    /// @param mark of the page, or the `Last-Event-ID` of one who lost the line; without one they get all parts
    public void open(
            HttpServletRequest request,
            HttpServletResponse response,
            long room,
            String audience,
            String holder,
            @Nullable String mark)
            throws IOException {
        response.setContentType(TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        // proxies that would wait for more
        response.setHeader("X-Accel-Buffering", "no");
        var context = request.startAsync();
        context.setTimeout(0);
        join(new Channel.Key(room, audience), holder, epoch.since(mark), context)
                .begin();
    }

    private Listener join(Channel.Key key, String holder, long since, AsyncContext context) throws IOException {
        while (true) {
            var channel = follow(key);
            var listener = new Listener(channel, holder, since, context);
            channel.listeners().add(listener);
            // nobody listened, and it was let go just now
            if (channels.get(key) == channel) {
                return listener;
            }
        }
    }

    private Channel follow(Channel.Key key) {
        var channel = channels.computeIfAbsent(key, _ -> new Channel(key, epoch, parts.get()));
        channel.begin(() -> versions(key.room()));
        return channel;
    }

    private RoomVersions versions(long room) {
        return reading.of(room);
    }

    /// How many listen on this node.
    public int listeners() {
        return channels.values().stream()
                .mapToInt(channel -> channel.listeners().size())
                .sum();
    }

    @Override
    public void start() {
        running = true;
        bus.hear(hearing::soon, this::hearAll);
        threads.scheduleWithFixedDelay(new Heartbeat(this::everyone, HEARTBEAT, SLOWEST), 1, 1, TimeUnit.SECONDS);
        threads.scheduleWithFixedDelay(this::doubt, DOUBT.toMillis(), DOUBT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void hearAll() {
        channels.keySet().forEach(key -> hearing.soon(key.room()));
    }

    private Stream<Listener> everyone() {
        return channels.values().stream().flatMap(channel -> channel.listeners().stream());
    }

    /// Cuts those who may no longer listen, tells what a killed node kept to itself, lets go of rooms nobody follows.
    private void doubt() {
        var idle = System.nanoTime() - IDLE.toNanos();
        channels.values().removeIf(channel -> channel.isIdleSince(idle));
        try {
            for (var channel : channels.values()) {
                cut(channel);
                channel.untold().forEach(part -> note(channel.key().room(), part));
            }
        } catch (DataAccessException e) {
            LOG.warn("rooms are not looked after, again in {}: {}", DOUBT, e.getMessage());
        }
    }

    private void cut(Channel channel) {
        var holders = channel.listeners().stream().map(Listener::holder).collect(Collectors.toSet());
        var audience = audiences.get().stream()
                .filter(known -> known.name().equals(channel.key().audience()))
                .findFirst()
                .orElseThrow();
        var admitted =
                holders.isEmpty() ? holders : audience.admitted(channel.key().room(), holders);
        for (var listener : channel.listeners()) {
            // who came in meanwhile was not asked about
            if (holders.contains(listener.holder()) && !admitted.contains(listener.holder())) {
                listener.dismiss();
            }
        }
    }

    /// Before the server, which would wait for streams to end. What requests still change meanwhile is told until
    /// [#close].
    @Override
    public void stop() {
        running = false;
        everyone().forEach(Listener::close);
    }

    /// Tells other nodes what is not told yet, once no request changes anything.
    @Override
    public void close() throws InterruptedException {
        bus.close();
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.SECONDS);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
