package fr.percolateur.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// One open stream. Nothing waits for a slow reader: whatever changed since their last frame is one frame, made when
/// their line is free again.
final class Listener implements WriteListener {

    /// Not the end of a line that broke: the page is to be loaded again, and says what became of its reader.
    private static final byte[] OUT = "event: sortie\ndata:\n\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Channel channel;
    private final String holder;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private long heard;
    private long held;
    private long blockedSince;
    private boolean begun;
    private boolean beat;
    private boolean unsent;
    private boolean dismissed;
    private boolean told;
    private boolean closed;

    Listener(Channel channel, String holder, long heard, AsyncContext context) throws IOException {
        this.channel = channel;
        this.holder = holder;
        this.heard = heard;
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        // what says to the browser that it is connected
        this.beat = true;
    }

    void begin() {
        out.setWriteListener(this);
    }

    String holder() {
        return holder;
    }

    /// Sends what they have not heard, or leaves it for when the line is free.
    synchronized void catchUp() {
        try {
            drain();
        } catch (IOException | IllegalStateException gone) {
            close();
        }
    }

    synchronized void beat() {
        beat = true;
        catchUp();
    }

    private void drain() throws IOException {
        while (begun && !closed) {
            if (!out.isReady()) {
                blockedSince = blockedSince == 0 ? System.nanoTime() : blockedSince;
                return;
            }
            blockedSince = 0;
            if (unsent) {
                unsent = false;
                out.flush();
            } else if (told) {
                close();
            } else if (dismissed) {
                told = true;
                unsent = true;
                out.write(OUT);
            } else if (channel.sequence() > heard) {
                var frame = channel.since(heard, held);
                heard = frame.sequence();
                held = frame.held();
                beat = false;
                unsent = true;
                out.write(frame.bytes());
            } else if (beat) {
                beat = false;
                unsent = true;
                out.write(BEAT);
            } else {
                return;
            }
        }
    }

    /// They hear nothing more, but that.
    synchronized void dismiss() {
        dismissed = true;
        catchUp();
    }

    /// Whether their line has been full since before this instant of [System#nanoTime].
    synchronized boolean isBlockedSince(long instant) {
        return blockedSince != 0 && blockedSince < instant;
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            channel.listeners().remove(this);
            context.complete();
        }
    }

    @Override
    public synchronized void onWritePossible() {
        begun = true;
        catchUp();
    }

    @Override
    public void onError(Throwable gone) {
        close();
    }
}
