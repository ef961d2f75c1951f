package fr.percolateur.polls;

import java.util.List;

/// A poll as someone wants it asked.
///
/// @param live whether results are shown as they come, not only once it is closed
public record PollDraft(PollKind kind, String question, List<String> options, int most, boolean live) {

    public PollDraft {
        options = List.copyOf(options);
    }
}
