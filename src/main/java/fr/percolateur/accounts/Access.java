package fr.percolateur.accounts;

/// To whom an event is open: `public:` of its document.
public enum Access {
    /// `agents`
    AGENTS,
    /// `tous`
    EVERYONE,
    /// `invitation`
    INVITED
}
