package fr.percolateur.live;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/// The one way to write a [RoomPart]: what the page includes is what the stream sends.
@Component
public final class Fragments {

    private final TemplateEngine templates;

    Fragments(TemplateEngine templates) {
        this.templates = templates;
    }

    /// @param template path under `src/main/jte`, without its ending
    public String html(String template, Object model) {
        var output = new StringOutput();
        templates.render(template + ".jte", model, output);
        return output.toString();
    }
}
