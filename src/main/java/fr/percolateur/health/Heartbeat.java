package fr.percolateur.health;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Says every few seconds that this node lives. A job would not do: one node alone runs it.
final class Heartbeat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration PERIOD = Duration.ofSeconds(15);

    private final Nodes nodes;
    private final Environment environment;
    private final UUID id = UUID.randomUUID();
    private @Nullable ScheduledExecutorService clock;

    Heartbeat(Nodes nodes, Environment environment) {
        this.nodes = nodes;
        this.environment = environment;
    }

    /// After the server, whose port is its name.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("health-heartbeat").factory());
        clock.scheduleWithFixedDelay(this::beat, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            nodes.beat(id, name(), version());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("no sign of life given, tried again soon", e);
        }
    }

    private String name() {
        return host() + ":" + environment.getProperty("local.server.port", environment.getProperty("server.port", "?"));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }

    static String version() {
        return Objects.requireNonNullElse(Heartbeat.class.getPackage().getImplementationVersion(), "?");
    }

    @Override
    public synchronized void stop() {
        if (clock == null) {
            return;
        }
        clock.close();
        clock = null;
        try {
            nodes.leave(id);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("left without a word: the others will take this node for dead", e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}
