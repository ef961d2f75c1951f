package fr.percolateur.legal;

import fr.percolateur.wording.Wording;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/// A text the law asks for, put together from its sentences. What settings bring into them is escaped.
final class LegalText {

    private final String name;
    private final StringBuilder html = new StringBuilder();

    /// @param name first part of the keys of its sentences: `accessibility`
    LegalText(String name) {
        this.name = name;
    }

    LegalText heading(String key) {
        return element("h2", key);
    }

    LegalText subheading(String key, Object... values) {
        return element("h3", key, values);
    }

    LegalText paragraph(String key, Object... values) {
        return element("p", key, values);
    }

    LegalText list(String... keys) {
        html.append("<ul>");
        for (var key : keys) {
            element("li", key);
        }
        html.append("</ul>");
        return this;
    }

    /// What each word of a definition means, in turn: `key.purpose`, `key.basis`.
    LegalText terms(String key, Map<String, String> meanings) {
        html.append("<dl class=\"pc-terms\">");
        meanings.forEach((word, meaning) -> element("dt", key + "." + word).element("dd", key + ".meaning", meaning));
        html.append("</dl>");
        return this;
    }

    private LegalText element(String tag, String key, Object... values) {
        var escaped = new Object[values.length];
        for (var at = 0; at < values.length; at++) {
            escaped[at] = HtmlUtils.htmlEscape(String.valueOf(values[at]), "UTF-8");
        }
        html.append('<').append(tag).append('>');
        html.append(Wording.say("legal." + name + "." + key, escaped));
        html.append("</").append(tag).append('>');
        return this;
    }

    String html() {
        return html.toString();
    }
}
