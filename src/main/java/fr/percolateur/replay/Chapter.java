package fr.percolateur.replay;

import fr.percolateur.conduct.RunningOrder.Held;
import fr.percolateur.event.Event;
import fr.percolateur.transcript.Cue;
import fr.percolateur.transcript.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sequence of the programme, where the recording has it.
///
/// @param second of the recording at which it begins
public record Chapter(int second, String title) {

    /// A player shows the last one until the end, however long that is.
    private static final int LAST = 12 * 3600;

    public String time() {
        return Timing.clock(second);
    }

    /// Those that were held, in the order in which they were. One that had begun before the recording begins with it.
    ///
    /// @param begunAt when the recording began; null where nothing tells
    static List<Chapter> of(Event event, Collection<Held> held, @Nullable Instant begunAt) {
        var start = begunAt == null ? event.startsAt() : begunAt;
        var programme = event.details().programme();
        if (start == null) {
            return List.of();
        }
        var chapters = new ArrayList<Chapter>();
        held.stream()
                .filter(sequence -> sequence.rank() < programme.size())
                .filter(sequence ->
                        sequence.endedAt() == null || sequence.endedAt().isAfter(start))
                .sorted(Comparator.comparing(Held::startedAt))
                .forEach(sequence -> {
                    var second = Math.max(
                            Duration.between(start, sequence.startedAt()).toSeconds(), 0);
                    chapters.add(new Chapter(
                            Math.toIntExact(second),
                            programme.get(sequence.rank()).title()));
                });
        return List.copyOf(chapters);
    }

    /// As players read them: each until the next.
    static List<Cue> cues(List<Chapter> chapters) {
        var cues = new ArrayList<Cue>();
        for (var at = 0; at < chapters.size(); at++) {
            var chapter = chapters.get(at);
            var end = at + 1 < chapters.size() ? chapters.get(at + 1).second() : Math.max(LAST, chapter.second() + 1);
            if (end > chapter.second()) {
                cues.add(new Cue(chapter.second() * 1000, end * 1000, "", chapter.title()));
            }
        }
        return cues;
    }
}
