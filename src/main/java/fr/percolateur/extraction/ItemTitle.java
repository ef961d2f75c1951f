package fr.percolateur.extraction;

import fr.percolateur.prose.DurationMention;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.Name;
import fr.percolateur.prose.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an item of a programme is called, without the speakers, the duration and the explanation that follow.
record ItemTitle(String text, @Nullable Duration duration) {

    private static final int LONGEST = 180;
    private static final int LONGEST_LINE = 600;
    private static final int WORDY = 12;
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:temps|sequence|atelier|table[ -]ronde|partie|session|module|etape|episode|acte|volet|jour)s? ?(?:n° ?|#)?\\d{0,2}$");
    private static final Pattern COLON = Pattern.compile(" ?: (?=\\S)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L})»\"?!])(?:\\. (?=\\p{Lu})|[;?!] (?=\\p{Lu}))");
    private static final Pattern CREDIT =
            Pattern.compile(",? (?:anim\\w+ par|présent\\w+ par|par|avec|proposé\\w* par) (?=\\p{Lu})");
    private static final Pattern OWNER = Pattern.compile(" (?:de|d['’]) ?$");
    /// What a name may stand behind: « Accueil (Ada Lune) », « Accueil – Mme Ada Lune ».
    private static final Pattern APPOSED = Pattern.compile(" ?\\((?:avec |par )?|, | [–—-] | : ");
    private static final Pattern HONORIFIC = Pattern.compile("(?:(?:M\\.|Mme|Monsieur|Madame|Dr|Pr) )?");
    /// « Trois ateliers de 2h » are not one that lasts two hours.
    private static final Pattern OF_EACH = Pattern.compile("(?:\\d|deux|trois|quatre|cinq|six) \\p{L}{3,20}s de$");
    private static final Pattern EDGES = Pattern.compile("^\\d{1,2}[.)]\\s|^[\\s:.,;–—|*•>-]+|[\\s:.,;–—|*•>\\[(-]+$");

    /// @param emphasised the bold words at the start, empty when there are none
    static ItemTitle of(String whole, String emphasised) {
        var text = whole.substring(0, Math.min(whole.length(), LONGEST_LINE));
        var duration = FrenchTime.durations(text).stream().findFirst().orElse(null);
        var length = duration == null ? null : Duration.ofMinutes(duration.minutes());
        var title = duration == null ? text : beforeDuration(text, duration);
        var bold = EDGES.matcher(emphasised).replaceAll("");
        if (bold.length() > 3
                && !NUMBERED.matcher(Words.fold(bold)).matches()
                && title.startsWith(bold)
                && closed(title.substring(bold.length()))) {
            title = bold;
        } else {
            title = beforeColon(title);
            title = beforeComma(beforeAside(SENTENCE.split(title, 2)[0]));
        }
        title = uncredited(title);
        title = EDGES.matcher(title).replaceAll("");
        return new ItemTitle(title.length() > LONGEST ? title.substring(0, LONGEST) : title, length);
    }

    /// The item of this title; its length, if not told, is that of its span.
    static EventFacts.Item item(
            ItemTitle title,
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            List<String> speakers) {
        var duration = title.duration();
        if (duration == null && start != null && end != null && end.isAfter(start)) {
            duration = Duration.between(start, end);
        }
        return new EventFacts.Item(
                title.text(), null, date, start, end, duration, null, speakers, List.of(), Fact.Origin.DEDUCED);
    }

    private static String beforeDuration(String text, DurationMention duration) {
        var before = text.substring(0, duration.from()).replaceAll("[\\s\\[(:,~–-]+$", "");
        if (OF_EACH.matcher(before).find()) {
            return text;
        }
        var after = text.substring(duration.to()).replaceAll("^[\\s\\]):,.–-]+", "");
        return before.length() > 3 ? before : after;
    }

    private static String beforeColon(String title) {
        var colon = COLON.matcher(title);
        if (!colon.find()) {
            return title;
        }
        var before = title.substring(0, colon.start());
        return NUMBERED.matcher(Words.fold(before).strip()).matches() || words(before) < 3 ? title : before;
    }

    /// « Comprendre les critères du référentiel (…) à prendre en compte »: what explains stands between brackets, or
    /// behind a second colon.
    private static String beforeAside(String title) {
        if (words(title) <= WORDY) {
            return title;
        }
        var bracket = title.indexOf(" (");
        if (bracket > 0 && words(title.substring(0, bracket)) >= 3) {
            return title.substring(0, bracket);
        }
        var colon = title.indexOf(" : ", title.indexOf(" : ") + 1);
        return title.contains(" : ") && colon > 0 ? title.substring(0, colon) : title;
    }

    /// « Exposition des projets, où chacun circule… »: what explains comes after the comma.
    private static String beforeComma(String title) {
        var comma = title.indexOf(", ");
        return comma > 0 && words(title) > WORDY && words(title.substring(0, comma)) >= 3
                ? title.substring(0, comma)
                : title;
    }

    private static int words(String text) {
        return text.strip().split(" ").length;
    }

    /// Whether the bold words are the whole title: the sentence does not go on in them.
    private static boolean closed(String rest) {
        return rest.isBlank()
                || CREDIT.matcher(rest).lookingAt()
                || !Character.isLowerCase(rest.stripLeading().charAt(0));
    }

    /// « Accueil : Ada Lune, préfète »; but « Portrait : Ada Lune » says what it is about.
    private static boolean named(String after) {
        return after.startsWith(",") || after.startsWith(" (");
    }

    /// « Ouverture par Ada Lune, cheffe de projet » is the « Ouverture ».
    private static String uncredited(String title) {
        var credit = CREDIT.matcher(title);
        while (credit.find()) {
            var names = Name.in(title.substring(credit.end()));
            if (!names.isEmpty() && names.getFirst().from() == 0 && credit.start() > 2) {
                return title.substring(0, credit.start());
            }
        }
        var apposed = APPOSED.matcher(title);
        while (apposed.find()) {
            var rest = title.substring(apposed.end());
            var names = Name.in(rest);
            if (apposed.start() > 2
                    && !names.isEmpty()
                    && HONORIFIC
                            .matcher(rest.substring(0, names.getFirst().from()))
                            .matches()
                    && (!apposed.group().equals(" : ")
                            || named(rest.substring(names.getFirst().to())))) {
                return title.substring(0, apposed.start());
            }
        }
        for (var name : Name.in(title)) {
            var owner = OWNER.matcher(title.substring(0, name.from()));
            var ends = name.to() >= title.length() - 1 || title.charAt(name.to()) == ',';
            if (ends && owner.find() && owner.start() > 2) {
                return title.substring(0, owner.start());
            }
        }
        return title;
    }
}
