package fr.percolateur.replay;

import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Events;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Recordings, whole or in part, to whoever may have them: everyone once their replay is public, before that those who
/// organise the event.
@Controller
class RecordingController {

    /// What is opened by itself, apart from any page, may do nothing; it plays.
    private static final String INERT = "default-src 'none'; media-src 'self'; sandbox";

    private final Recordings recordings;
    private final Events events;

    RecordingController(Recordings recordings, Events events) {
        this.recordings = recordings;
        this.events = events;
    }

    /// @param name for people who keep the file; any name is right
    @GetMapping("/enregistrements/{id}/{name}")
    void send(
            @PathVariable UUID id,
            @PathVariable String name,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var recording = recordings.find(id).orElseThrow(Absent::new);
        var isPublic = recordings.isPublic(recording);
        if (!isPublic && !mayPreview(viewer, recording)) {
            throw new Absent();
        }
        head(recording, isPublic, response);
        if (isKnown(request, recording)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        switch (asked(request, recording)) {
            case ByteRange.Whole _ -> send(recording, 0, recording.size() - 1, request, response);
            case ByteRange.Part(var first, var last) -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + first + "-" + last + "/" + recording.size());
                send(recording, first, last, request, response);
            }
            case ByteRange.Beyond _ -> {
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + recording.size());
                response.setContentLength(0);
            }
        }
    }

    private boolean mayPreview(Viewer viewer, Recording recording) {
        return events.kept(recording.event())
                .filter(event -> EventKeys.organises(viewer, event))
                .isPresent();
    }

    /// Asked again each time: what is withdrawn is gone for everyone.
    private static void head(Recording recording, boolean isPublic, HttpServletResponse response) {
        response.setContentType(recording.contentType());
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.ETAG, recording.etag());
        response.setHeader(HttpHeaders.LAST_MODIFIED, modified(recording));
        response.setHeader(HttpHeaders.CACHE_CONTROL, isPublic ? "private, no-cache" : "no-store");
        response.setHeader("Content-Security-Policy", INERT);
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static String modified(Recording recording) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(recording.addedAt().atZone(ZoneOffset.UTC));
    }

    private static boolean isKnown(HttpServletRequest request, Recording recording) {
        var tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.equals(recording.etag()) || tag.equals("W/" + recording.etag()));
    }

    /// Parts are a matter of GET alone. A part of what is no longer the same would be of no use: then all is sent.
    private static ByteRange asked(HttpServletRequest request, Recording recording) {
        if (!request.getMethod().equals(HttpMethod.GET.name())) {
            return new ByteRange.Whole();
        }
        var condition = request.getHeader(HttpHeaders.IF_RANGE);
        return condition == null || condition.strip().equals(recording.etag()) || isOfThen(condition, recording)
                ? ByteRange.of(request.getHeader(HttpHeaders.RANGE), recording.size())
                : new ByteRange.Whole();
    }

    private static boolean isOfThen(String condition, Recording recording) {
        try {
            var then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(condition.strip()));
            return then.equals(recording.addedAt().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private void send(
            Recording recording, long first, long last, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(last - first + 1);
        if (request.getMethod().equals(HttpMethod.GET.name())) {
            recordings.send(recording, first, last, response.getOutputStream());
        }
    }
}
