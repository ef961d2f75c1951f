package fr.percolateur.viewer;

import java.util.Set;
import java.util.UUID;

/// Who asks for a page. A controller that wants to know has it as a parameter; one that only serves who is signed in
/// takes a [SignedIn], and visitors are sent to sign in first.
///
/// A public page never asks: it is the same for everyone.
public sealed interface Viewer {

    /// Anyone who reads.
    record Visitor() implements Viewer {}

    /// Someone who proved an address in this session, by ProConnect or by a code.
    ///
    /// @param id of the account
    /// @param email the address that was proved, in lower case
    /// @param grants read anew at each request: what is taken back is gone at once
    record SignedIn(UUID id, String name, String email, Set<Grant> grants) implements Viewer {}

    /// What someone may do besides what everyone may.
    ///
    /// @param series the slug it is limited to; empty for a role that has no limit
    record Grant(Role role, String series) {}

    enum Role {
        ADMINISTRATOR,
        /// Owns a series and its events.
        ORGANISER,
        /// Writes the documents of a series; publishes nothing.
        EDITOR,
        /// Keeps the live room of the events of a series.
        MODERATOR,
        /// Checks people in at the events of a series.
        DOOR,
        /// Reads what people need to take part.
        REFERENT;

        /// Whether it is given for one series, not for all of the site.
        public boolean isOfSeries() {
            return switch (this) {
                case ADMINISTRATOR, REFERENT -> false;
                case ORGANISER, EDITOR, MODERATOR, DOOR -> true;
            };
        }

        /// Whether it opens what many people said of themselves, or gives rights to others: a password alone is too
        /// little.
        public boolean opensMuch() {
            return switch (this) {
                case ADMINISTRATOR, ORGANISER, REFERENT -> true;
                case EDITOR, MODERATOR, DOOR -> false;
            };
        }
    }

    default Set<Grant> granted() {
        return switch (this) {
            case Visitor _ -> Set.of();
            case SignedIn someone -> someone.grants();
        };
    }

    default boolean administers() {
        return granted().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    /// Administrators do not: they may give the role, and the log says so.
    default boolean refersForAccessibility() {
        return granted().stream().anyMatch(grant -> grant.role() == Role.REFERENT);
    }

    default boolean organises(String series) {
        return administers() || granted().contains(new Grant(Role.ORGANISER, series));
    }

    /// May write for this series, not publish: whoever organises it may.
    default boolean writesFor(String series) {
        return organises(series) || granted().contains(new Grant(Role.EDITOR, series));
    }

    default boolean moderates(String series) {
        return organises(series) || granted().contains(new Grant(Role.MODERATOR, series));
    }

    default boolean keepsTheDoorOf(String series) {
        return organises(series) || granted().contains(new Grant(Role.DOOR, series));
    }
}
