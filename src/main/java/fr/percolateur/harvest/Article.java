package fr.percolateur.harvest;

import java.util.List;

/// An article of lessons: what comes before them, they, and what comes after.
record Article(String introduction, List<Proposal> proposals, String conclusion) {

    Article {
        proposals = List.copyOf(proposals);
    }
}
