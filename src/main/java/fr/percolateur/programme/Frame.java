package fr.percolateur.programme;

import fr.percolateur.document.Document;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an event gives its programme: its days, its hours, who speaks, what one visits.
///
/// @param first null without a date
/// @param start minute of the first day at which it begins; empty when not said
/// @param end minute of the last day at which it ends; empty when not said
public record Frame(
        @Nullable LocalDate first,
        int days,
        OptionalInt start,
        OptionalInt end,
        List<Person> people,
        List<Place> stands) {

    private static final int MOST_DAYS = 31;

    /// @param part `intervenant`, `animateur` or `invite`; empty when not said
    public record Person(String id, String name, String part) {

        boolean isModerator() {
            return part.equals("animateur");
        }
    }

    /// A stand that a forum may have.
    public record Place(String id, String name) {}

    static Frame of(Document document) {
        var header = document.frontMatter();
        var start = moment(header, "event_start_date", "event_date", "dateEvent");
        var end = moment(header, "event_end_date").filter(last -> start.isPresent());
        var days = end.map(last -> ChronoUnit.DAYS.between(start.orElseThrow().day(), last.day()) + 1)
                .filter(count -> count >= 1 && count <= MOST_DAYS)
                .orElse(1L);
        return new Frame(
                start.map(Moment::day).orElse(null),
                days.intValue(),
                minute(start),
                end.isPresent() && !end.get().day().isBefore(start.orElseThrow().day())
                        ? minute(end)
                        : OptionalInt.empty(),
                header.mappings("intervenants").stream()
                        .flatMap(speaker -> Stream.of(speaker)
                                .filter(one -> one.text("id").isPresent()
                                        && one.text("nom").isPresent())
                                .map(one -> new Person(
                                        one.text("id").orElseThrow(),
                                        one.text("nom").orElseThrow(),
                                        one.text("role").orElse(""))))
                        .toList(),
                header.mappings("stands").stream()
                        .filter(stand -> stand.text("id").isPresent()
                                && stand.text("nom").isPresent())
                        .map(stand -> new Place(
                                stand.text("id").orElseThrow(),
                                stand.text("nom").orElseThrow()))
                        .toList());
    }

    private static Optional<Moment> moment(FrontMatter header, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> header.moment(key).filter(Moment::plausible).stream())
                .findFirst();
    }

    private static OptionalInt minute(Optional<Moment> moment) {
        return moment.filter(at -> at.hour() != null)
                .map(at -> at.instant().atZone(Moment.PARIS).toLocalTime().toSecondOfDay() / 60)
                .filter(minute -> minute > 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    public boolean hasSeveralDays() {
        return days > 1;
    }

    /// How long the event lasts, where it lasts one day and says when it ends.
    OptionalInt minutes() {
        return days == 1 && start.isPresent() && end.isPresent() && end.getAsInt() > start.getAsInt()
                ? OptionalInt.of(end.getAsInt() - start.getAsInt())
                : OptionalInt.empty();
    }

    Optional<LocalDate> day(int rank) {
        return Optional.ofNullable(first).map(day -> day.plusDays(rank - 1L));
    }

    String name(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse(id);
    }
}
