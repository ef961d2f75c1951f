package fr.percolateur.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of the program, by key. The first word of a key names its bundle: `agenda.past` stands in
/// `messages/agenda.properties` as `past`.
///
/// Sentences are [MessageFormat]s when they take values: write the typographic apostrophe (’), never `'`.
public final class Wording {

    private static final ConcurrentHashMap<String, String> SENTENCES = new ConcurrentHashMap<>();

    private Wording() {}

    /// @throws IllegalStateException when the key stands in no bundle
    public static String say(String key, Object... values) {
        var sentence = SENTENCES.computeIfAbsent(key, Wording::find);
        return values.length == 0 ? sentence : new MessageFormat(sentence, Locale.FRANCE).format(values);
    }

    /// Whether there is such a sentence: where the key comes from what is stored.
    public static boolean knows(String key) {
        var dot = key.indexOf('.');
        return ResourceBundle.getBundle("messages/" + key.substring(0, dot), Locale.FRANCE)
                .containsKey(key.substring(dot + 1));
    }

    private static String find(String key) {
        var dot = key.indexOf('.');
        try {
            return ResourceBundle.getBundle("messages/" + key.substring(0, dot), Locale.FRANCE)
                    .getString(key.substring(dot + 1));
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no sentence for " + key, e);
        }
    }
}
