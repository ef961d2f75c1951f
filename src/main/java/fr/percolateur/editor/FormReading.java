package fr.percolateur.editor;

import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import java.util.LinkedHashMap;
import org.springframework.util.MultiValueMap;

/// What a browser sent, as far as the form owns it: whatever else is sent sets nothing.
final class FormReading {

    private FormReading() {}

    /// Of a field that is sent twice the last counts: a box that may be ticked follows what an empty one says.
    static Typed typed(Sheet sheet, MultiValueMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        sent.forEach((name, texts) -> {
            if (sheet.owns(name) && !texts.isEmpty()) {
                values.put(name, texts.getLast());
            }
        });
        return new Typed(values);
    }

    /// The save that the form was filled in over.
    static int version(MultiValueMap<String, String> sent) {
        var version = sent.getFirst("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
