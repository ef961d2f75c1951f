package fr.percolateur.transcript;

import static fr.percolateur.wording.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The text of a recording: made of its captions, or brought as a file.
public final class Transcript {

    /// What is read in one breath: about half a minute of speech.
    private static final int PARAGRAPH = 420;

    private static final int PAUSE = 4_000;
    private static final int LONGEST = 20_000;
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][»”\"’)]*", Pattern.DOTALL);
    private static final Pattern MARKED =
            Pattern.compile("[\\[(]?(" + Timing.MOMENT + ")[\\])]?(?:\\s*[-–—:])?\\s*(.*)", Pattern.DOTALL);

    public sealed interface Outcome {

        record Read(List<Passage> passages) implements Outcome {}

        /// @param reason a sentence that says what is wrong and how to mend it
        record Unreadable(String reason) implements Outcome {}
    }

    private Transcript() {}

    /// All that the captions say, in paragraphs: another voice or a silence begins one, and so does a sentence once
    /// there is enough before it.
    ///
    /// @param cues in the order of their beginnings
    public static List<Passage> of(List<Cue> cues) {
        var passages = new ArrayList<Passage>();
        var open = new ArrayList<Cue>();
        for (var cue : cues) {
            if (!open.isEmpty() && begins(cue, open)) {
                passages.add(passage(open));
                open.clear();
            }
            open.add(cue);
        }
        if (!open.isEmpty()) {
            passages.add(passage(open));
        }
        return List.copyOf(passages);
    }

    private static boolean begins(Cue cue, List<Cue> open) {
        var last = open.getLast();
        var isOther = !cue.speaker().equals(open.getFirst().speaker());
        var length = open.stream().mapToInt(each -> each.text().length()).sum();
        return isOther
                || cue.start() - last.end() > PAUSE
                || (length > PARAGRAPH && SENTENCE.matcher(last.text()).matches())
                || length > 3 * PARAGRAPH;
    }

    private static Passage passage(List<Cue> cues) {
        var first = cues.getFirst();
        return new Passage(
                first.start() / 1000,
                first.speaker(),
                cues.stream().map(Cue::text).collect(Collectors.joining(" ")));
    }

    /// A text in paragraphs, parted by blank lines or else by lines. A moment at the beginning of one is its own:
    /// `[12:34]`, `01:02:03 –`.
    public static Outcome read(byte[] bytes) {
        if (bytes.length > CaptionFile.MOST_BYTES) {
            return new Outcome.Unreadable(say("transcript.heavy", CaptionFile.MOST_BYTES / 1_000_000));
        }
        var text = SourceText.of(bytes);
        if (text.isEmpty()) {
            return new Outcome.Unreadable(say("transcript.text.binary"));
        }
        var stripped = text.get().strip();
        if (stripped.isEmpty()) {
            return new Outcome.Unreadable(say("transcript.text.none"));
        }
        if (stripped.startsWith("{\\rtf")) {
            return new Outcome.Unreadable(say("transcript.text.binary"));
        }
        return passages(stripped);
    }

    private static Outcome passages(String text) {
        var isParted = text.contains("\n\n")
                || Pattern.compile("\\n\\s*\\n").matcher(text).find();
        var passages = new ArrayList<Passage>();
        for (var paragraph : text.split(isParted ? "\\n\\s*\\n" : "\\n")) {
            var marked = MARKED.matcher(paragraph.strip());
            var moment = marked.matches() ? second(marked.group(1)) : null;
            var said = CueText.one(moment == null ? paragraph : marked.group(2));
            if (said.length() > LONGEST) {
                return new Outcome.Unreadable(say("transcript.text.long", LONGEST, beginning(said)));
            }
            if (!said.isEmpty()) {
                passages.add(new Passage(moment, "", said));
            }
        }
        return passages.isEmpty()
                ? new Outcome.Unreadable(say("transcript.text.none"))
                : new Outcome.Read(List.copyOf(passages));
    }

    private static @Nullable Integer second(String moment) {
        var read = Timing.read(moment);
        return read.isEmpty() ? null : read.getAsInt() / 1000;
    }

    private static String beginning(String text) {
        return text.substring(0, 60) + "…";
    }

    /// As a file to keep: `[12:34] Inès Caron : …`, a blank line between.
    public static String written(List<Passage> passages) {
        return passages.stream()
                .map(passage -> (passage.second() == null ? "" : "[" + passage.time() + "] ")
                        + (passage.speaker().isEmpty() ? "" : passage.speaker() + "\u00A0: ")
                        + passage.text())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
