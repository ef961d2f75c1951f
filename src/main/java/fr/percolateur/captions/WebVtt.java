package fr.percolateur.captions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Captions as players read them (W3C WebVTT), on the clock of a recording.
final class WebVtt {

    private static final Duration LONGEST = Duration.ofSeconds(7);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private WebVtt() {}

    /// A line shows from when it was typed until the next, seven seconds at most.
    ///
    /// @param start when the recording began; what was said before is left out
    static String of(List<CaptionLine> lines, Instant start) {
        var text = new StringBuilder("WEBVTT\n");
        for (var at = 0; at < lines.size(); at++) {
            var from = Duration.between(start, lines.get(at).saidAt());
            if (from.isNegative()) {
                continue;
            }
            var next = at + 1 < lines.size()
                    ? Duration.between(start, lines.get(at + 1).saidAt())
                    : from.plus(LONGEST);
            var end = shorter(longer(next, from.plus(SHORTEST)), from.plus(LONGEST));
            text.append('\n')
                    .append(written(from))
                    .append(" --> ")
                    .append(written(end))
                    .append('\n');
            text.append(escaped(lines.get(at).text())).append('\n');
        }
        return text.toString();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static String written(Duration time) {
        return "%02d:%02d:%02d.%03d"
                .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
