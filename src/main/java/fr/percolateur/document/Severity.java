package fr.percolateur.document;

/// How much a finding matters: an error stops a publication, a warning asks for a reason, a notice informs.
public enum Severity {
    ERROR,
    WARNING,
    NOTICE
}
