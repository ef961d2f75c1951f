package fr.percolateur.programme;

/// The run-of-show on paper.
public record RunSheetPaper(RunSheet sheet, String printed) {}
