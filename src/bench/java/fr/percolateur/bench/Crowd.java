package fr.percolateur.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Thousands who listen to streams, in one thread: browsers as a room has them, that read whatever comes at once and,
/// when they lose the line, come back after a while that is not the same for all, from where they were.
final class Crowd implements AutoCloseable {

    /// One who listens.
    static final class Member {

        private static final byte[] MARK = "\nid: ".getBytes(StandardCharsets.US_ASCII);

        private final String path;
        private final String cookie;
        private @Nullable SocketChannel line;
        private final StringBuilder mark = new StringBuilder();
        private int matched;
        private boolean reading;
        private boolean answered;
        private String last = "";
        private long comesBackAt;
        private volatile long heard = -1;
        private volatile long heardAt;
        private volatile int repeated;

        private Member(String path, String cookie) {
            this.path = path;
            this.cookie = cookie;
        }

        /// The sequence they are at; -1 before they heard any.
        long heard() {
            return heard;
        }

        /// When they heard it, as [System#nanoTime].
        long heardAt() {
            return heardAt;
        }

        /// How often they were told on the same line what they knew.
        int repeated() {
            return repeated;
        }

        private String request(int port) {
            return "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nAccept: text/event-stream\r\nCookie: " + cookie
                    + (last.isEmpty() ? "" : "\r\nLast-Event-ID: " + last)
                    + "\r\n\r\n";
        }

        private void read(ByteBuffer bytes, long now) {
            while (bytes.hasRemaining()) {
                var letter = bytes.get();
                if (reading) {
                    if (letter == '\n') {
                        reading = false;
                        arrive(mark.toString(), now);
                        mark.setLength(0);
                    } else {
                        mark.append((char) letter);
                    }
                } else if (letter == MARK[matched]) {
                    if (++matched == MARK.length) {
                        matched = 0;
                        reading = true;
                    }
                } else {
                    matched = letter == MARK[0] ? 1 : 0;
                }
            }
        }

        private void arrive(String told, long now) {
            var sequence = Long.parseLong(told.substring(0, told.indexOf('-')));
            if (told.equals(last)) {
                repeated++;
            }
            last = told;
            if (sequence > heard) {
                heardAt = now;
                heard = sequence;
            }
        }
    }

    private final Selector selector = Selector.open();
    private final List<Member> members = new ArrayList<>();
    private final PriorityQueue<Member> away =
            new PriorityQueue<>(Comparator.comparingLong(member -> member.comesBackAt));
    private final AtomicInteger connected = new AtomicInteger();
    private final Thread thread = Thread.ofPlatform().name("crowd").unstarted(this::run);
    private volatile int elsewhere;
    private volatile boolean closed;

    Crowd() throws IOException {
        thread.start();
    }

    /// @param cookie of their pass
    Member join(int port, String path, String cookie) throws IOException {
        var member = new Member(path, cookie);
        synchronized (members) {
            members.add(member);
        }
        connect(member, port);
        return member;
    }

    /// Where those go who lose their line.
    void goesTo(int port) {
        elsewhere = port;
    }

    private void connect(Member member, int port) throws IOException {
        var line = SocketChannel.open();
        line.configureBlocking(false);
        member.line = line;
        member.answered = false;
        member.reading = false;
        member.matched = 0;
        member.mark.setLength(0);
        line.connect(new InetSocketAddress("127.0.0.1", port));
        selector.wakeup();
        line.register(selector, SelectionKey.OP_CONNECT, member);
    }

    List<Member> members() {
        synchronized (members) {
            return List.copyOf(members);
        }
    }

    /// How many answers there were, of all who came and came back.
    int connected() {
        return connected.get();
    }

    private void run() {
        var buffer = ByteBuffer.allocateDirect(1 << 16);
        try {
            while (!closed) {
                selector.select(key -> act(key, buffer), 20);
                while (!away.isEmpty() && away.peek().comesBackAt <= System.nanoTime()) {
                    connect(away.remove(), elsewhere);
                }
            }
            selector.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void act(SelectionKey key, ByteBuffer buffer) {
        var member = (Member) key.attachment();
        var line = (SocketChannel) key.channel();
        try {
            if (key.isConnectable() && line.finishConnect()) {
                key.interestOps(SelectionKey.OP_READ);
                var port = ((InetSocketAddress) line.getRemoteAddress()).getPort();
                // so few bytes leave in one go
                line.write(ByteBuffer.wrap(member.request(port).getBytes(StandardCharsets.US_ASCII)));
            } else if (key.isReadable()) {
                buffer.clear();
                if (line.read(buffer) < 0) {
                    leave(member, line);
                    return;
                }
                if (!member.answered) {
                    member.answered = true;
                    connected.incrementAndGet();
                }
                member.read(buffer.flip(), System.nanoTime());
            }
        } catch (IOException e) {
            leave(member, line);
        }
    }

    /// As the script of the page does: after a second or so, each its own.
    private void leave(Member member, SocketChannel line) {
        close(line);
        if (elsewhere != 0) {
            member.comesBackAt =
                    System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1_000, 2_000));
            away.add(member);
        }
    }

    private static void close(SocketChannel line) {
        try {
            line.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        selector.wakeup();
        thread.join();
        for (var member : members()) {
            if (member.line != null) {
                close(member.line);
            }
        }
    }
}
