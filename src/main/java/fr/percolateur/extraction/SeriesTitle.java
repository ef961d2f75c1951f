package fr.percolateur.extraction;

import fr.percolateur.outline.Line;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.Words;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The series an event belongs to and its rank in it, as the title counts them.
record SeriesTitle(@Nullable Fact<String> series, @Nullable Fact<Integer> edition) {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?<series>.{3,80}?)[ ,–—-]*(?:#|n ?° ?|numéro |no\\. ?)(?<n>\\d{1,3})\\b");
    /// « Rencontres du littoral 2026 ».
    private static final Pattern YEARLY =
            Pattern.compile("^(?:\\[[^\\]]{1,30}\\] ?)?(?:Les? |La )?(?<series>\\p{L}+ .{3,80}?)[ ,–—-]+20\\d\\d$");
    private static final Pattern RANKED = Pattern.compile(
            "\\b(?<n>\\d{1,3}) ?(?:e|eme|ieme|re|ere|nde) (?:edition|session|saison|promotion|rencontre|meet-?up|rendez-vous)");
    private static final Pattern EDITION_OF = Pattern.compile(
            "\\b(?:(?<first>premiere)|(?<second>seconde|deuxieme)|(?<third>troisieme)|(?<fourth>quatrieme)|(?<fifth>cinquieme)) edition\\b");

    static SeriesTitle of(Reading reading) {
        var written = reading.header().text("serie").map(Fact::written).orElse(null);
        var rank = reading.header()
                .text("edition")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Fact.written(Integer.valueOf(text)))
                .orElse(null);
        var numbered = NUMBERED.matcher(reading.title());
        if (numbered.find()) {
            var series = numbered.group("series").strip();
            return new SeriesTitle(
                    written == null ? Fact.deduced(tag(reading, series)) : written,
                    rank == null ? Fact.deduced(Integer.valueOf(numbered.group("n"))) : rank);
        }
        var yearly = YEARLY.matcher(reading.title());
        var named = written == null
                        && yearly.matches()
                        && FrenchTime.dates(reading.title()).isEmpty()
                ? Fact.deduced(yearly.group("series").strip())
                : written;
        return new SeriesTitle(named, rank == null ? ranked(reading) : rank);
    }

    /// The tag that says the same in fewer words, where there is one: « Café Transfo » for « Café de la Transfo ».
    private static String tag(Reading reading, String series) {
        var words = Words.meaningful(series);
        return reading.header().texts("tags").stream()
                .filter(tag -> words.equals(Words.meaningful(tag)))
                .findFirst()
                .orElse(series);
    }

    private static @Nullable Fact<Integer> ranked(Reading reading) {
        for (var text : Stream.concat(
                        Stream.of(reading.title()), reading.lede().stream().map(Line::text))
                .toList()) {
            var folded = Words.fold(text);
            var ranked = RANKED.matcher(folded);
            if (ranked.find()) {
                return Fact.deduced(Integer.valueOf(ranked.group("n")));
            }
            var edition = EDITION_OF.matcher(folded);
            if (edition.find()) {
                for (int rank = 1; rank <= edition.groupCount(); rank++) {
                    if (edition.group(rank) != null) {
                        return Fact.deduced(rank);
                    }
                }
            }
        }
        return null;
    }
}
