package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.transcript.Passage;
import fr.percolateur.transcript.Sought;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is seen, heard and read of an event.
///
/// @param base where the page and its files stand, with a final slash
/// @param words looked for in the transcript, as they were typed
/// @param second at which the recording is opened; null for its beginning
/// @param heard whether the sound alone is asked for
public record ReplayPage(
        Page page,
        Event event,
        String base,
        Replay replay,
        List<Chapter> chapters,
        List<Passage> passages,
        String words,
        @Nullable Integer second,
        boolean heard) {

    /// @param anchor its id in the page; empty where another has it
    public record Line(
            String anchor, String time, String address, int second, String speaker, List<Sought.Piece> text) {}

    static String address(Event event) {
        return address(event.slug());
    }

    /// @param slug of the event
    static String address(String slug) {
        return "/agenda/" + slug + "/replay/";
    }

    /// Where one hears this passage.
    static String at(Event event, Passage passage) {
        return passage.second() == null
                ? address(event) + "#transcription"
                : address(event) + "?t=" + passage.second() + "#" + passage.anchor();
    }

    /// Where one hears this moment.
    ///
    /// @param passage that holds it
    static String at(Event event, Passage passage, int second) {
        return address(event) + "?t=" + second + "#" + (passage.second() == null ? "transcription" : passage.anchor());
    }

    /// All that was said; or the passages that say the words.
    public List<Line> lines() {
        var sought = Sought.of(words);
        var anchors = new HashSet<String>();
        return passages.stream()
                .filter(sought::isIn)
                .map(passage -> new Line(
                        anchors.add(passage.anchor()) ? passage.anchor() : "",
                        passage.time(),
                        moment(passage.second(), passage.anchor()),
                        passage.second() == null ? -1 : passage.second(),
                        passage.speaker(),
                        sought.in(passage.text())))
                .toList();
    }

    private String moment(@Nullable Integer at, String anchor) {
        return at == null ? "" : "?t=" + at + (heard ? "&son=1" : "") + "#" + anchor;
    }

    /// The page opened where this chapter begins.
    public String address(Chapter chapter) {
        return "?t=" + chapter.second() + (heard ? "&son=1" : "") + "#lecteur";
    }

    public boolean isSearched() {
        return !Sought.of(words).isNothing();
    }

    public String found() {
        return say("replay.search.found", lines().size());
    }

    /// What is played; empty where it is seen elsewhere.
    private Optional<Recording> played() {
        var sound = replay.recording(Recording.Role.AUDIO);
        return heard && sound.isPresent()
                ? sound
                : replay.recording(Recording.Role.VIDEO).or(() -> sound);
    }

    public boolean isHere() {
        return played().isPresent();
    }

    public boolean isSound() {
        return played().filter(recording -> recording.role() == Recording.Role.AUDIO)
                .isPresent();
    }

    /// A browser without script opens it at its moment (W3C Media Fragments).
    public String source() {
        return played().map(recording -> recording.address() + fragment()).orElse("");
    }

    /// In sign language; empty without, and with the sound alone.
    public String sign() {
        return isSound()
                ? ""
                : replay.recording(Recording.Role.SIGN)
                        .map(recording -> recording.address() + fragment())
                        .orElse("");
    }

    private String fragment() {
        return second == null ? "" : "#t=" + second;
    }

    /// The way to the other of sound and pictures; empty where there is one alone.
    public String other() {
        return replay.recording(Recording.Role.VIDEO).isPresent()
                        && replay.recording(Recording.Role.AUDIO).isPresent()
                ? base + (isSound() ? "" : "?son=1")
                : "";
    }

    /// Where it is seen elsewhere; empty for nowhere.
    public String link() {
        return replay.link() == null ? "" : replay.link();
    }

    public String host() {
        return link().isEmpty() ? "" : URI.create(link()).getHost();
    }

    public String until() {
        return say("replay.until", Dates.day(replay.until()));
    }

    public List<String> sizes() {
        return List.of("small", "medium", "large");
    }
}
