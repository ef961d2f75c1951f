package fr.percolateur.extraction;

import fr.percolateur.prose.FrenchTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What follows a name: function and organisation, as far as they can be told apart.
record Post(@Nullable String role, @Nullable String organisation) {

    private static final Post NONE = new Post(null, null);
    private static final int LONGEST = 200;
    private static final Pattern START = Pattern.compile("^[ ,(:;/–—-]+");
    private static final Pattern END =
            Pattern.compile("\\)|\\. |\\.$|;|\\[| et $|,$| - |, (?:présent|explor|évoqu|reviendr|partag)");
    private static final Pattern SLASH = Pattern.compile(" / | – ");
    private static final Pattern WITHIN = Pattern.compile(
            "^(?<role>.{4,120}?)(?:,? au sein (?:de la |du |de l['’]|des |de |d['’])| chez |, | à la (?=\\p{Lu})| à l['’](?=\\p{Lu})| au (?=\\p{Lu})| à (?=\\p{Lu}))"
                    + "(?<organisation>\\p{Lu}.{1,120})$");

    /// « Ada Lune – 25 minutes »
    private static boolean lasts(String words) {
        return FrenchTime.durations(words).stream().anyMatch(duration -> duration.from() < 3);
    }

    static Post of(String after) {
        var start = START.matcher(after);
        if (!start.find()) {
            return NONE;
        }
        var rest = after.substring(start.end());
        var end = END.matcher(rest);
        var words = (end.find() ? rest.substring(0, end.start()) : rest).strip().replaceAll("[ ,:]+$", "");
        if (words.length() < 3 || words.length() > LONGEST || words.equals("et") || lasts(words)) {
            return NONE;
        }
        var parts = SLASH.split(words, 2);
        if (parts.length == 2) {
            return new Post(parts[0].strip(), parts[1].strip());
        }
        var within = WITHIN.matcher(words);
        if (within.matches()) {
            return new Post(
                    within.group("role").strip(), within.group("organisation").strip());
        }
        return Character.isUpperCase(words.charAt(0)) && words.split(" ").length <= 3 && !words.contains(",")
                ? new Post(null, words)
                : new Post(words, null);
    }
}
