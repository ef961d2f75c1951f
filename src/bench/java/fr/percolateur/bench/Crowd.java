package fr.percolateur.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Thousands who listen to streams, in one thread: browsers as a room has them, that read whatever comes at once.
final class Crowd implements AutoCloseable {

    /// One who listens.
    static final class Member {

        private static final byte[] MARK = "\nid: ".getBytes(StandardCharsets.US_ASCII);

        private final String request;
        private final SocketChannel line;
        private int matched;
        private boolean reading;
        private boolean answered;
        private long number;
        private volatile long heard = -1;
        private volatile long heardAt;
        private volatile boolean lost;
        private volatile int repeated;

        private Member(SocketChannel line, String request) {
            this.line = line;
            this.request = request;
        }

        /// The sequence they are at; -1 before they heard any.
        long heard() {
            return heard;
        }

        /// When they heard it, as [System#nanoTime].
        long heardAt() {
            return heardAt;
        }

        boolean isLost() {
            return lost;
        }

        int repeated() {
            return repeated;
        }

        private void read(ByteBuffer bytes, long now) {
            while (bytes.hasRemaining()) {
                var letter = bytes.get();
                if (reading) {
                    if (letter >= '0' && letter <= '9') {
                        number = number * 10 + letter - '0';
                    } else {
                        reading = false;
                        arrive(number, now);
                    }
                } else if (letter == MARK[matched]) {
                    if (++matched == MARK.length) {
                        matched = 0;
                        number = 0;
                        reading = true;
                    }
                } else {
                    matched = letter == MARK[0] ? 1 : 0;
                }
            }
        }

        private void arrive(long sequence, long now) {
            if (sequence <= heard) {
                repeated++;
            } else {
                heardAt = now;
                heard = sequence;
            }
        }
    }

    private final Selector selector = Selector.open();
    private final List<Member> members = new ArrayList<>();
    private final AtomicInteger connected = new AtomicInteger();
    private final Thread thread = Thread.ofPlatform().name("crowd").unstarted(this::run);
    private volatile boolean closed;

    Crowd() throws IOException {
        thread.start();
    }

    /// @param cookie of their pass
    Member join(int port, String path, String cookie) throws IOException {
        var line = SocketChannel.open();
        line.configureBlocking(false);
        var member = new Member(line, "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/event-stream\r\nCookie: " + cookie + "\r\n\r\n");
        line.connect(new InetSocketAddress("127.0.0.1", port));
        synchronized (members) {
            members.add(member);
        }
        selector.wakeup();
        line.register(selector, SelectionKey.OP_CONNECT, member);
        return member;
    }

    List<Member> members() {
        synchronized (members) {
            return List.copyOf(members);
        }
    }

    /// How many have had an answer.
    int connected() {
        return connected.get();
    }

    private void run() {
        var buffer = ByteBuffer.allocateDirect(1 << 16);
        try {
            while (!closed) {
                selector.select(key -> act(key, buffer), 100);
            }
            selector.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void act(SelectionKey key, ByteBuffer buffer) {
        var member = (Member) key.attachment();
        try {
            if (key.isConnectable() && member.line.finishConnect()) {
                key.interestOps(SelectionKey.OP_READ);
                // so few bytes leave in one go
                member.line.write(ByteBuffer.wrap(member.request.getBytes(StandardCharsets.US_ASCII)));
            } else if (key.isReadable()) {
                buffer.clear();
                if (member.line.read(buffer) < 0) {
                    leave(member);
                    return;
                }
                if (!member.answered) {
                    member.answered = true;
                    connected.incrementAndGet();
                }
                member.read(buffer.flip(), System.nanoTime());
            }
        } catch (IOException e) {
            leave(member);
        }
    }

    private static void leave(Member member) {
        member.lost = true;
        try {
            member.line.close();
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
            if (!member.lost) {
                leave(member);
            }
        }
    }
}
