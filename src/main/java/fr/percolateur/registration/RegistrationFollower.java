package fr.percolateur.registration;

import java.util.List;

/// What follows a registration: a mail, a ticket, a reminder. Implemented as a bean by the module that does it.
public interface RegistrationFollower {

    /// Called in the transaction that changes these registrations, at its end: what is written here stands or falls
    /// with them. It must be short, and call nothing outside the database.
    void follow(List<Change> changes);
}
