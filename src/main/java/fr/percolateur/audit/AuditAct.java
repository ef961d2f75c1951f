package fr.percolateur.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What someone did: who, what, to what, and which fields changed.
///
/// @param actor id of an agent; null for the program and its command line
/// @param act `noun.verb`, such as `role.granted`
/// @param subject an opaque id with its kind, such as `registration/42`; never an address or a name
public record AuditAct(@Nullable UUID actor, String act, String subject, List<Change> changes) {

    /// @param before null for what was not there
    /// @param after null for what is gone
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}

    public AuditAct {
        changes = List.copyOf(changes);
    }

    public static AuditAct by(@Nullable UUID actor, String act, String subject) {
        return new AuditAct(actor, act, subject, List.of());
    }

    public AuditAct on(String field, @Nullable String before, @Nullable String after) {
        var all = new ArrayList<>(changes);
        all.add(new Change(field, before, after));
        return new AuditAct(actor, act, subject, all);
    }
}
