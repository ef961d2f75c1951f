package fr.percolateur.connections;

import java.time.Instant;
import java.util.UUID;

/// A session that is open.
///
/// @param agent whose it is
/// @param device « Firefox, Linux »; empty for one that began before this was noted
/// @param network without its end
/// @param opensMuch whether its owner has a role that opens much
public record Connection(
        UUID id,
        UUID agent,
        String name,
        String email,
        String device,
        String network,
        boolean byProConnect,
        Factor factor,
        boolean opensMuch,
        Instant openedAt,
        Instant seenAt) {}
