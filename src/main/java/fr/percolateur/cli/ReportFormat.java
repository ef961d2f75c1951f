package fr.percolateur.cli;

/// How a command writes what it found.
enum ReportFormat {
    TEXT,
    JSON,
    SARIF
}
