package fr.percolateur.sharing;

/// What stands over a draft that is shown to someone.
///
/// @param phone where it is shown as on a phone; empty where it already is
public record Band(SharedLink link, String phone) {}
