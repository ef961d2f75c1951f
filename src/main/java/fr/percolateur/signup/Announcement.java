package fr.percolateur.signup;

import fr.percolateur.event.Event;
import fr.percolateur.terms.Question;
import fr.percolateur.terms.Terms;
import java.util.List;

/// An event and how one registers for it, as its document says.
record Announcement(Event event, Terms terms, List<Question> questions) {}
