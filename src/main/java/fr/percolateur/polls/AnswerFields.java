package fr.percolateur.polls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// An answer as it was sent, to be given back where it has to be mended.
///
/// Where a browser has no script, the answer comes back in a form of its own above the one that everyone sees; its
/// fields have other names, since a page has each id once.
///
/// @param fields those of the poll, under the names of the form that everyone sees
record AnswerFields(Poll poll, Map<String, List<String>> fields) {

    private static final String AGAIN = "encore-";

    static AnswerFields of(Poll poll, MultiValueMap<String, String> sent) {
        var again = again(poll);
        var isAgain = sent.keySet().stream().anyMatch(name -> isOf(name, again));
        var from = isAgain ? again : poll.key();
        var fields = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> {
            if (isOf(name, from)) {
                fields.put(poll.key() + name.substring(from.length()), List.copyOf(values));
            }
        });
        return new AnswerFields(poll, fields);
    }

    private static boolean isOf(String name, String prefix) {
        return name.equals(prefix) || name.matches(prefix + "-\\d{1,2}");
    }

    static String again(Poll poll) {
        return AGAIN + poll.key();
    }

    /// The field that has the mistake, as it is named where the answer comes back.
    String field() {
        return again(poll);
    }

    /// One text a field, a line each: how the room hands back what was typed.
    Map<String, String> packed() {
        var packed = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> packed.put(name, String.join("\n", values)));
        return packed;
    }
}
