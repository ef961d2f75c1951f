package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.captions.Captions;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.transcript.CaptionFile;
import fr.percolateur.transcript.Transcript;
import fr.percolateur.viewer.Viewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// What a replay is made of, as it is brought: recordings, captions, a transcript.
@Controller
class DepositController {

    static final String RECORDINGS = ReplayDeskController.PATH + "/enregistrements/{role:video|audio|sign}";

    private static final String CAPTIONS = ReplayDeskController.PATH + "/sous-titres";
    private static final String TRANSCRIPT = ReplayDeskController.PATH + "/transcription";
    private static final int LONGEST_NAME = 200;

    private final EventKeys keys;
    private final Replays replays;
    private final Recordings recordings;
    private final Captions captions;
    private final ReplayDeskController desk;

    DepositController(
            EventKeys keys, Replays replays, Recordings recordings, Captions captions, ReplayDeskController desk) {
        this.keys = keys;
        this.replays = replays;
        this.recordings = recordings;
        this.captions = captions;
        this.desk = desk;
    }

    /// The server has put the file aside before: from there it is stored piece by piece.
    @PostMapping(path = RECORDINGS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> record(
            @PathVariable String slug,
            @PathVariable String role,
            MultipartHttpServletRequest request,
            Viewer.SignedIn organiser)
            throws IOException {
        var event = keys.open(slug, organiser);
        var field = "fichier-" + role;
        var file = request.getFile(field);
        if (file == null || file.isEmpty()) {
            return desk.refuse(event, field, say("replay.mistake.file"));
        }
        replays.begin(event);
        try (var bytes = file.getInputStream()) {
            return switch (recordings.store(event.id(), Recording.Role.of(role), name(file), bytes, organiser.id())) {
                case Recordings.Outcome.Stored _ -> ReplayDeskController.done(slug, "enregistrement");
                case Recordings.Outcome.Refused reason ->
                    desk.refuse(
                            event,
                            field,
                            say(
                                    "replay.refused." + reason.name().toLowerCase(Locale.ROOT),
                                    Recordings.MOST_BYTES / 1_000_000_000));
            };
        }
    }

    private static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    @PostMapping(RECORDINGS + "/effacement")
    ResponseEntity<byte[]> erase(@PathVariable String slug, @PathVariable String role, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        return replays.remove(event, Recording.Role.of(role), organiser.id())
                ? ReplayDeskController.done(slug, "effacement")
                : desk.refuse(event, "fichier-" + role, say("replay.refused.shown"));
    }

    @PostMapping(path = CAPTIONS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> caption(
            @PathVariable String slug, MultipartHttpServletRequest request, Viewer.SignedIn organiser)
            throws IOException {
        var event = keys.open(slug, organiser);
        var file = request.getFile(Obstacle.CAPTIONS);
        if (file == null || file.isEmpty()) {
            return desk.refuse(event, Obstacle.CAPTIONS, say("replay.mistake.file"));
        }
        return switch (CaptionFile.read(file.getBytes())) {
            case CaptionFile.Outcome.Read(var cues) -> {
                replays.texts().caption(event, cues, organiser.id());
                yield ReplayDeskController.done(slug, "sous-titres");
            }
            case CaptionFile.Outcome.Unreadable(var reason) -> desk.refuse(event, Obstacle.CAPTIONS, reason);
        };
    }

    /// Those of the room, on the clock of the recording.
    @PostMapping(CAPTIONS + "/direct")
    ResponseEntity<byte[]> caption(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var begun = begun(event);
        var cues = begun == null ? "" : captions.vtt(event.id(), begun);
        return switch (CaptionFile.read(cues.getBytes(StandardCharsets.UTF_8))) {
            case CaptionFile.Outcome.Read(var read) -> {
                replays.texts().caption(event, read, organiser.id());
                yield ReplayDeskController.done(slug, "sous-titres");
            }
            case CaptionFile.Outcome.Unreadable _ -> desk.refuse(event, Obstacle.CAPTIONS, say("replay.mistake.live"));
        };
    }

    private @Nullable Instant begun(Event event) {
        var begun = replays.of(event).begunAt();
        return begun == null ? event.startsAt() : begun;
    }

    @PostMapping(path = TRANSCRIPT, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> transcribe(
            @PathVariable String slug, MultipartHttpServletRequest request, Viewer.SignedIn organiser)
            throws IOException {
        var event = keys.open(slug, organiser);
        var file = request.getFile(Obstacle.TRANSCRIPT);
        if (file == null || file.isEmpty()) {
            return desk.refuse(event, Obstacle.TRANSCRIPT, say("replay.mistake.file"));
        }
        return switch (Transcript.read(file.getBytes())) {
            case Transcript.Outcome.Read(var passages) -> {
                replays.texts().transcribe(event, passages, organiser.id());
                yield ReplayDeskController.done(slug, "transcription");
            }
            case Transcript.Outcome.Unreadable(var reason) -> desk.refuse(event, Obstacle.TRANSCRIPT, reason);
        };
    }

    @PostMapping(TRANSCRIPT + "/sous-titres")
    ResponseEntity<byte[]> transcribe(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        return replays.texts().transcribeCaptions(event, organiser.id())
                ? ReplayDeskController.done(slug, "transcription")
                : desk.refuse(event, Obstacle.TRANSCRIPT, say("replay.mistake.no-captions"));
    }
}
