package fr.percolateur.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class FrenchTimeProperties {

    private static final List<String> FORMS = List.of(
            "EEEE d MMMM yyyy", "d MMMM yyyy", "EEEE dd/MM/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "dd/MM/yy");

    @Property
    void readsBackAnyDayInAnyForm(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        var text = "Rendez-vous le " + day.format(DateTimeFormatter.ofPattern(form, Locale.FRANCE)) + ", salle 4.";

        var dates = FrenchTime.dates(text);

        assertThat(dates).hasSize(1);
        assertThat(dates.getFirst().on(1000)).contains(day);
        assertThat(dates.getFirst().misnamed(1000)).isFalse();
    }

    @Property
    void readsBackAnySpanOfHours(
            @ForAll @IntRange(min = 7, max = 22) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll("spans") String form) {
        var start = LocalTime.of(hour, minute);
        var end = start.plusMinutes(length);

        var hours =
                FrenchTime.hours(form.formatted(start.getHour(), start.getMinute(), end.getHour(), end.getMinute()));

        assertThat(hours.stream().map(span -> span.start() + "/" + span.end())).containsExactly(start + "/" + end);
    }

    @Property
    void staysInsideAnyTextAndInOrder(@ForAll("almostDates") String text) {
        assertThat(FrenchTime.dates(text)).allMatch(date -> 0 <= date.from() && date.to() <= text.length());
        assertThat(FrenchTime.dates(text)).isSortedAccordingTo((a, b) -> Integer.compare(a.from(), b.from()));
        assertThat(FrenchTime.hours(text)).allMatch(hour -> 0 <= hour.from() && hour.to() <= text.length());
        assertThat(FrenchTime.durations(text)).allMatch(length -> 0 <= length.from() && length.to() <= text.length());
        assertThat(FrenchTime.deadlines(text)).allMatch(last -> 0 <= last.from() && last.to() <= text.length());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> spans() {
        return Arbitraries.of(
                "de %dh%02d à %dh%02d", "%02d:%02d-%02d:%02d", "%d h %02d – %d h %02d", "entre %dh%02d et %dh%02d");
    }

    @Provide
    Arbitrary<String> almostDates() {
        var words = Arbitraries.of(
                "lundi ",
                "12",
                " mai",
                " 2026",
                " et ",
                ", ",
                "-",
                "/",
                "h",
                ":",
                "30",
                " à ",
                "du ",
                " au ",
                "jusqu’au ",
                "e\u0301",
                "\u00A0",
                "\u200B",
                "😀",
                "~",
                " min",
                "\n",
                "1er ",
                "midi",
                "avant le ");
        return Combinators.combine(
                        words.list().ofMaxSize(60), Arbitraries.strings().ofMaxLength(3))
                .as((parts, tail) -> String.join("", parts) + tail);
    }
}
