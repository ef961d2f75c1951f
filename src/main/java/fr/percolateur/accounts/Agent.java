package fr.percolateur.accounts;

import fr.percolateur.mail.EmailAddress;
import java.util.UUID;

/// A person who proved an address.
///
/// @param givenName empty for someone who never came by ProConnect, as is the family name
public record Agent(UUID id, EmailAddress email, String givenName, String familyName) {}
