package fr.percolateur.accounts;

/// Whether someone may attend, and why, in a sentence for that person.
public sealed interface Verdict {

    String sentence();

    record Eligible(Ground ground, String sentence) implements Verdict {}

    /// Nothing proves it and nothing speaks against it: an organiser decides. See [Pleas].
    record ToDecide(String sentence) implements Verdict {}

    /// The sentence says what to do instead.
    ///
    /// @param appealable whether a [Plea] may change it
    record Refused(boolean appealable, String sentence) implements Verdict {}

    /// What makes someone eligible, the strongest first.
    enum Ground {
        /// The event is open to all.
        EVERYONE,
        INVITATION,
        /// ProConnect says that this is a public agent.
        ROLE,
        /// The address is under a verified domain of an organisation.
        ORGANISATION,
        /// The address is under a domain that only public bodies give.
        SUFFIX,
        /// An organiser decided.
        DECISION
    }
}
