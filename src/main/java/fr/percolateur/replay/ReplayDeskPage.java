package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// Where a replay is prepared, for those who organise its event.
///
/// @param form as it was typed
/// @param obstacles what stands against showing it
/// @param live how many lines were captioned in the room
/// @param reason why it may be shown although someone refuses, as it was typed
/// @param done what was just done; empty for nothing
/// @param isPublic whether visitors see it now
public record ReplayDeskPage(
        Page page,
        Event event,
        Replay replay,
        ReplayForm form,
        List<Obstacle> obstacles,
        int live,
        String reason,
        String done,
        boolean isPublic,
        List<FieldError> mistakes) {

    private static final List<String> DONE = List.of(
            "reglages", "enregistrement", "effacement", "sous-titres", "transcription", "publication", "retrait");

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/replay";
    }

    static String preview(String slug) {
        return address(slug) + "/apercu/";
    }

    public String address() {
        return address(event.slug());
    }

    public String preview() {
        return preview(event.slug());
    }

    public String shown() {
        return ReplayPage.address(event);
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public String told() {
        return DONE.contains(done) ? say("replay.done." + done) : "";
    }

    public String state() {
        if (replay.state() == Replay.State.PUBLISHED && !isPublic) {
            return say("replay.state.held");
        }
        return say("replay.state." + replay.state().name().toLowerCase(Locale.ROOT));
    }

    public Tone tone() {
        return switch (replay.state()) {
            case DRAFT -> Tone.RING;
            case PUBLISHED -> isPublic ? Tone.DONE : Tone.WARNING;
            case EXPIRED -> Tone.PLAIN;
        };
    }

    public boolean isPublished() {
        return replay.state() == Replay.State.PUBLISHED;
    }

    public int cues() {
        return replay.cues();
    }

    public int passages() {
        return replay.passages();
    }

    /// What is said of those who speak.
    public String consents() {
        if (!replay.refusing().isEmpty()) {
            return say("replay.consent.refused", String.join(", ", replay.refusing()));
        }
        return say(replay.silent().isEmpty() ? "replay.consent.all" : "replay.consent.none");
    }

    public int unanswered() {
        return replay.silent().size();
    }

    public String silent() {
        return String.join(", ", replay.silent());
    }

    /// Where they are asked.
    public String speakers() {
        return "/atelier/evenements/" + event.slug() + "/intervenants";
    }

    /// Whether it is shown only with a word on what became of those who refuse.
    public boolean asksForReason() {
        return !replay.refusing().isEmpty();
    }

    public List<String> roles() {
        return List.of("video", "audio", "sign");
    }

    public boolean has(String role) {
        return replay.recording(Recording.Role.of(role)).isPresent();
    }

    /// « conference.webm, 120,4 Mo ».
    public String kept(String role) {
        return replay.recording(Recording.Role.of(role))
                .map(recording -> say("replay.kept.file", recording.name(), size(recording.size())))
                .orElse("");
    }

    private static String size(long bytes) {
        var format = NumberFormat.getInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? say("replay.size.kilobytes", Math.max(bytes / 1000, 1))
                : say("replay.size.megabytes", format.format(bytes / 1_000_000.0));
    }

    public String accepted(String role) {
        return role.equals("audio") ? "audio/*,.mp3,.m4a,.ogg,.wav,.webm" : "video/mp4,video/webm";
    }

    public String limit(String role) {
        return say("replay.file.help." + role, Recordings.MOST_BYTES / 1_000_000_000);
    }

    /// What is still missing, while it is no public page.
    public List<FieldError> missing() {
        return obstacles.stream().map(Obstacle::mistake).toList();
    }
}
