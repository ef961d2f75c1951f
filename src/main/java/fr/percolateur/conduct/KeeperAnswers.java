package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// The answers to what those do who keep a room: a page without script, a sentence to the script of the page.
public final class KeeperAnswers {

    /// Sent by the script of the page.
    private static final String SCRIPTED = "X-Geste";

    private static final JsonMapper JSON = JsonMapper.shared();

    private KeeperAnswers() {}

    /// `moi` is what a participant did: keepers do nothing in their own name.
    private record Told(List<String> moi, String dit) {}

    /// @param address of the page, which says by `fait` what was done
    /// @param key of the sentence that says so, as `module.done.word`
    public static ResponseEntity<byte[]> done(HttpServletRequest request, String address, String key) {
        if (request.getHeader(SCRIPTED) == null) {
            return Pages.lead(address + "?fait=" + key);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(new Told(List.of(), say(key))));
    }
}
