package fr.percolateur.checkin;

import java.time.Instant;
import java.util.UUID;

/// Something that was shown at a door.
///
/// @param id chosen by the phone: a scan that is sent again is the same scan
/// @param shown a typed code, or what a camera read
/// @param at by the clock of the phone
public record Scan(UUID id, String shown, Instant at) {}
