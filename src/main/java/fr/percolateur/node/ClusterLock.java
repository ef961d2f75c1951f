package fr.percolateur.node;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Who uses a cluster, by locks that the system takes back from a program however it dies.
///
/// `gate` lets one program at a time start, join or stop the server. `users` is shared by all that use it: who leaves
/// last is the one that could hold it alone.
final class ClusterLock implements AutoCloseable {

    /// Holds the gate for as long as it is open.
    interface Gate extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private final FileChannel gate;
    private final FileChannel users;
    private @Nullable FileLock use;

    ClusterLock(Path folder) throws IOException {
        gate = FileChannel.open(
                folder.resolve("gate.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        users = FileChannel.open(
                folder.resolve("users.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    Gate gate() throws IOException {
        var lock = gate.lock();
        return lock::release;
    }

    void join() throws IOException {
        use = users.lock(0, Long.MAX_VALUE, true);
    }

    /// Gives up this program's use.
    ///
    /// @return whether nobody else uses the cluster
    boolean leave() throws IOException {
        if (use != null) {
            use.release();
            use = null;
        }
        return unused();
    }

    boolean unused() throws IOException {
        try (var alone = users.tryLock()) {
            return alone != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        gate.close();
        users.close();
    }
}
