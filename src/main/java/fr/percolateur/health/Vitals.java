package fr.percolateur.health;

import fr.percolateur.audit.AuditChain;
import fr.percolateur.backup.Backups.Taken;
import fr.percolateur.health.Nodes.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be measured of a site, at one moment.
///
/// @param chain what was found when the log was last verified
/// @param chained its last link
/// @param factors of authentication
record Vitals(
        Instant at,
        List<Node> nodes,
        Letters letters,
        List<Job> jobs,
        Optional<Taken> backup,
        Disk disk,
        Store store,
        Optional<AuditChain.Last> chain,
        AuditChain.Head chained,
        Factors factors) {

    /// @param oldestDue when the first of those that wait should have left; null for none
    /// @param undelivered for which nobody decided yet
    record Letters(int waiting, @Nullable Instant oldestDue, int undelivered) {}

    /// A job that comes again and again.
    ///
    /// @param dueAt when it runs next
    /// @param failures since it last went well
    record Job(String name, @Nullable Instant lastSuccess, Instant dueAt, int failures, boolean isRunning) {}

    /// Of the data folder, in bytes.
    record Disk(String folder, long free, long total) {}

    /// Of sessions with a role that opens much.
    ///
    /// @param required whether the site wants a second factor from everyone
    /// @param unproved sessions in which such a role is used without one that is known
    record Factors(boolean required, int unproved) {}

    /// @param bytes of the database
    record Store(String version, long bytes) {}

    Optional<Job> job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }
}
