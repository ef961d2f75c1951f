package fr.percolateur.transcript;

import java.util.List;

/// Captions and chapters as players read them (W3C WebVTT).
public final class VttFile {

    private VttFile() {}

    public static String of(List<Cue> cues) {
        var text = new StringBuilder("WEBVTT\n");
        for (var cue : cues) {
            text.append('\n')
                    .append(Timing.written(cue.start()))
                    .append(" ")
                    .append("-->")
                    .append(" ")
                    .append(Timing.written(cue.end()))
                    .append('\n');
            if (!cue.speaker().isEmpty()) {
                text.append("<v ").append(escaped(cue.speaker())).append('>');
            }
            text.append(escaped(cue.text())).append('\n');
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
