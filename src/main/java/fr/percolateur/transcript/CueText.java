package fr.percolateur.transcript;

import java.util.regex.Pattern;

/// The words of a cue, without what only players read.
///
/// @param speaker empty where no voice is named
record CueText(String speaker, String text) {

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>", Pattern.CASE_INSENSITIVE);

    /// Of WebVTT and of SubRip: classes, colours, karaoke times. « 3 < 4 » is none.
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|</>|<\\d[\\d:.]*>");

    /// Of SubStation, which many SubRip files keep: `{\an8}`.
    private static final Pattern PLACED = Pattern.compile("\\{\\\\[^}]*}");

    private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\p{Cntrl}\\u200B\\uFEFF]+");

    static CueText of(String lines) {
        var voice = VOICE.matcher(lines);
        var speaker = voice.find() ? plain(voice.group(1)) : "";
        var text = PLACED.matcher(TAG.matcher(lines).replaceAll("")).replaceAll("");
        return new CueText(speaker, plain(text));
    }

    /// What stands for a character is read last, so that it never makes a tag.
    private static String plain(String text) {
        var read = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
        return one(read);
    }

    /// One line, its blanks one space each.
    static String one(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
