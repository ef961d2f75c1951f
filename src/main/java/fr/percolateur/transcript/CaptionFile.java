package fr.percolateur.transcript;

import static fr.percolateur.wording.Wording.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Captions as people have them: WebVTT (W3C) and SubRip, whatever their ending says.
///
/// Taken as they are: a byte order mark, Windows letters and line ends, hours left out, a comma for a point, numbers
/// and names of cues, settings, notes and styles, cues out of order, over one another or empty, a blank line too few.
public final class CaptionFile {

    /// What ten hours of speech fill, five times.
    public static final int MOST_BYTES = 4_000_000;

    private static final int MOST_CUES = 30_000;
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 60;
    private static final String ARROW = "-->";
    private static final Pattern TIMES =
            Pattern.compile("\\s*(" + Timing.MOMENT + ")\\s*-->\\s*(" + Timing.MOMENT + ")(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
    private static final Pattern ASIDE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");

    public sealed interface Outcome {

        /// @param cues in the order of their beginnings, none empty
        record Read(List<Cue> cues) implements Outcome {}

        /// @param reason a sentence that names the line and the mend
        record Unreadable(String reason) implements Outcome {}
    }

    /// What cannot be read, and why.
    private static final class Mistake extends Exception {

        private Mistake(String key, Object... values) {
            super(say("transcript.captions." + key, values));
        }

        private String reason() {
            return String.valueOf(getMessage());
        }
    }

    private final String[] lines;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    private CaptionFile(String text) {
        this.lines = text.split("\n", -1);
    }

    public static Outcome read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Outcome.Unreadable(say("transcript.heavy", MOST_BYTES / 1_000_000));
        }
        var text = SourceText.of(bytes);
        if (text.isEmpty()) {
            return new Outcome.Unreadable(say("transcript.captions.binary"));
        }
        try {
            return new Outcome.Read(new CaptionFile(text.get()).cues());
        } catch (Mistake mistake) {
            return new Outcome.Unreadable(mistake.reason());
        }
    }

    private List<Cue> cues() throws Mistake {
        if (lines[0].strip().startsWith("WEBVTT")) {
            at++;
            while (at < lines.length && !lines[at].isBlank() && !isTimes(at)) {
                at++;
            }
        }
        while (at < lines.length) {
            if (lines[at].isBlank()) {
                at++;
            } else if (ASIDE.matcher(lines[at].strip()).matches() && !isTimes(at + 1)) {
                skip();
            } else {
                cue();
            }
        }
        if (cues.isEmpty()) {
            throw new Mistake("none");
        }
        cues.sort(Comparator.comparingInt(Cue::start));
        return List.copyOf(cues);
    }

    private void skip() {
        while (at < lines.length && !lines[at].isBlank()) {
            at++;
        }
    }

    private void cue() throws Mistake {
        // the line before the times is the name of the cue, whatever it says
        if (!isTimes(at)) {
            if (!isTimes(at + 1)) {
                stray();
                return;
            }
            at++;
        }
        var times = TIMES.matcher(lines[at]);
        if (!times.matches()) {
            throw new Mistake("times", at + 1, shown(lines[at]));
        }
        var start = moment(times.group(1));
        var end = moment(times.group(2));
        if (end < start) {
            throw new Mistake("backwards", at + 1, times.group(2), times.group(1));
        }
        at++;
        add(start, end, words());
    }

    private int moment(String text) throws Mistake {
        var moment = Timing.read(text);
        if (moment.isEmpty()) {
            throw new Mistake("moment", at + 1, text);
        }
        return moment.getAsInt();
    }

    /// A number alone says nothing where its cue was emptied; words without times would be lost.
    private void stray() throws Mistake {
        if (!NUMBER.matcher(lines[at]).matches() || !isBlank(at + 1)) {
            throw new Mistake("stray", at + 1, shown(lines[at]));
        }
        at++;
    }

    /// Until a blank line; or until the next times, which some files put right under.
    private String words() {
        var words = new ArrayList<String>();
        while (!isBlank(at) && !isTimes(at)) {
            if (isTimes(at + 1) && NUMBER.matcher(lines[at]).matches()) {
                break;
            }
            words.add(lines[at++]);
        }
        return String.join("\n", words);
    }

    private void add(int start, int end, String words) throws Mistake {
        var said = CueText.of(words);
        if (said.text().isEmpty()) {
            return;
        }
        if (said.text().length() > LONGEST) {
            throw new Mistake("long", at, LONGEST, said.text().length());
        }
        if (cues.size() == MOST_CUES) {
            throw new Mistake("many", MOST_CUES);
        }
        // shown for no time at all, nobody would read it
        cues.add(new Cue(start, Math.max(end, start + 1), said.speaker(), said.text()));
    }

    private boolean isBlank(int line) {
        return line >= lines.length || lines[line].isBlank();
    }

    private boolean isTimes(int line) {
        return line < lines.length && lines[line].contains(ARROW);
    }

    private static String shown(String line) {
        var stripped = line.strip();
        return stripped.length() > SHOWN ? stripped.substring(0, SHOWN) + "…" : stripped;
    }
}
