package fr.percolateur.recap;

import fr.percolateur.attendance.Turnout;
import fr.percolateur.captions.CaptionLine;
import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.event.Event;
import fr.percolateur.ledger.Entry;
import fr.percolateur.links.GivenLink;
import fr.percolateur.polls.Results;
import java.util.List;
import java.util.Map;

/// What a meeting left.
///
/// @param held by the rank of the sequence; empty where nobody conducted it
/// @param polls that are closed and may be told
/// @param lessons how many are public
record Happened(
        Event event,
        Map<Integer, RunningOrder.Held> held,
        List<Turnout> turnouts,
        List<Entry> questions,
        List<Results> polls,
        List<GivenLink> links,
        List<CaptionLine> captions,
        int lessons) {}
