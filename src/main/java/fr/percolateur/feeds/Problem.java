package fr.percolateur.feeds;

import static fr.percolateur.wording.Wording.say;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What went wrong, for programs and their authors ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)).
///
/// @param errors the parameters to mend; empty when none is at fault
record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    /// @param detail what is wrong with it and how to mend it
    record Fault(String parameter, String detail) {}

    static ResponseEntity<byte[]> badQuery(List<Fault> faults) {
        return answer(HttpStatus.BAD_REQUEST, "query", faults);
    }

    static ResponseEntity<byte[]> absent() {
        return answer(HttpStatus.NOT_FOUND, "absent", List.of());
    }

    static ResponseEntity<byte[]> withdrawn() {
        return answer(HttpStatus.GONE, "withdrawn", List.of());
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, String words, List<Fault> faults) {
        var problem = new Problem(
                "about:blank",
                say("feeds.problem." + words + ".title"),
                status.value(),
                say("feeds.problem." + words + ".detail"),
                faults);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Json.write(problem));
    }
}
