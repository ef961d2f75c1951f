package fr.percolateur.letter;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was chosen for a letter, as it read then: what changes on the site afterwards does not change what
/// someone is about to send unseen.
///
/// @param source key of its [LetterSource]
/// @param heading that of its source
public record Item(String source, String heading, String key, String title, String when, String text, String address) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};
    private static final int LONGEST = 280;

    static Item of(LetterSource source, LetterSource.News news) {
        return new Item(
                source.key(),
                source.title(),
                news.key(),
                news.title(),
                news.when(),
                shortened(news.text().strip()),
                news.address());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < 0 ? LONGEST : end) + " …";
    }

    /// As forms name it.
    public String id() {
        return source + ":" + key;
    }

    static String json(List<Item> items) {
        return JSON.writeValueAsString(items).replace("\\u0000", "");
    }

    static List<Item> read(String json) {
        return JSON.readValue(json, ITEMS);
    }
}
