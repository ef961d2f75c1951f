package fr.percolateur.live;

import static fr.percolateur.wording.Wording.knows;
import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The answers to what people do in a room: a page to those without script, a sentence to the script of the page.
@Component
public final class Gestures {

    /// Sent by the script of the page.
    private static final String SCRIPTED = "X-Geste";

    private static final Pattern DONE = Pattern.compile("[a-z]+\\.done\\.[a-z-]+");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RoomView view;

    Gestures(RoomView view) {
        this.view = view;
    }

    /// It is done.
    ///
    /// @param anchor of the part where it shows
    /// @param key of the sentence that says so, as `module.done.word`
    public ResponseEntity<byte[]> done(
            RoomDoor.Entered entered, HttpServletRequest request, String anchor, String key) {
        return isScripted(request)
                ? json(HttpStatus.OK, entered.pass(), say(key))
                : Pages.lead(entered.room().address() + "?fait=" + key + "#" + anchor);
    }

    /// It cannot be done, and why; what was typed comes back.
    ///
    /// @param field that has to be mended, or the name of the part
    /// @param typed by the name of the field
    public ResponseEntity<byte[]> refused(
            RoomDoor.Entered entered,
            HttpServletRequest request,
            String field,
            String sentence,
            Map<String, String> typed) {
        return isScripted(request)
                ? json(HttpStatus.UNPROCESSABLE_CONTENT, entered.pass(), sentence)
                : view.show(HttpStatus.UNPROCESSABLE_CONTENT, entered, new RoomView.Mistake(field, sentence, typed));
    }

    /// The sentence of something done.
    ///
    /// @param key as an address has it: anything
    /// @return empty for nothing
    public static String told(String key) {
        return DONE.matcher(key).matches() && knows(key) ? say(key) : "";
    }

    private static boolean isScripted(HttpServletRequest request) {
        return request.getHeader(SCRIPTED) != null;
    }

    private record Told(Set<String> moi, String dit) {}

    private ResponseEntity<byte[]> json(HttpStatus status, Pass pass, String sentence) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(new Told(view.own(pass), sentence)));
    }
}
