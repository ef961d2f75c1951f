package fr.percolateur.extraction;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.prose.DateMention;
import fr.percolateur.prose.FrenchTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the programme: lines that start with an hour, items followed by their day and hour, items with a duration,
/// and plain lists under a heading that announces a programme.
final class ProgrammeReader {

    private static final Pattern CREDITED =
            Pattern.compile("^(?<title>[\\p{Lu}«][^.:;]{3,60}?) (?:par|avec) (?=\\p{Lu})");
    private static final Pattern CREDIT = Pattern.compile(" ?(?:avec|par) (?=\\p{Lu})");
    private static final Pattern STAGE = Pattern.compile("^(?:temps|sequence|partie|etape) ?\\d");
    private static final int LONGEST_PLAIN_ITEM = 20;
    private static final int FEWEST_LOOSE = 2;

    private final LocalDate day;
    private final int year;
    private @Nullable LocalDate current;

    private ProgrammeReader(LocalDate day) {
        this.day = day;
        this.year = day.getYear();
    }

    /// @param day the first of the event, which tells the year of days in the programme
    static List<EventFacts.Item> of(Reading reading, LocalDate day) {
        var reader = new ProgrammeReader(day);
        var announced = new ArrayList<EventFacts.Item>();
        var loose = new ArrayList<EventFacts.Item>();
        for (var section : reading.sections()) {
            switch (section.topic()) {
                case PROGRAMME -> announced.addAll(reader.timetable(section.blocks(), true));
                case SPEAKERS, AUDIENCE, REGISTRATION, OTHER -> {
                    loose.addAll(reader.timetable(section.blocks(), false));
                    loose.addAll(reader.appointment(section));
                }
            }
        }
        var found = announced.isEmpty() && loose.size() < FEWEST_LOOSE ? plain(reading) : announced;
        if (loose.size() >= FEWEST_LOOSE) {
            found.addAll(loose);
        }
        var unique = new LinkedHashMap<String, EventFacts.Item>();
        found.forEach(item -> unique.putIfAbsent(Words.fold(item.title()) + item.date() + item.start(), item));
        return List.copyOf(unique.values());
    }

    /// A heading with « Quand ? » and « Où ? » under it.
    private List<EventFacts.Item> appointment(Section section) {
        var fields = Field.of(FrontMatter.EMPTY, section.blocks());
        var when = fields.stream()
                .filter(field -> field.labelled("quand|horaires?"))
                .findFirst();
        if (section.level() == 0 || when.isEmpty()) {
            return List.of();
        }
        var hours = FrenchTime.hours(when.get().content()).stream().findFirst();
        var dates = FrenchTime.dates(when.get().content());
        return hours
                .map(hour -> made(
                        ItemTitle.of(section.title(), ""),
                        dates.size() == 1 ? dates.getFirst().on(year).orElse(null) : null,
                        hour.start(),
                        hour.end(),
                        section.blocks().stream()
                                .flatMap(block -> names(block).stream())
                                .distinct()
                                .toList()))
                .stream()
                .toList();
    }

    /// @param announced whether a heading says that this is a programme, so that headings in it are items
    private List<EventFacts.Item> timetable(List<Block> blocks, boolean announced) {
        var items = new ArrayList<EventFacts.Item>();
        for (var block : blocks) {
            current = day(block, current);
            var item = item(block, announced);
            if (item != null) {
                items.add(item);
            }
            if (announced && !items.isEmpty()) {
                block.lines().stream()
                        .skip(1)
                        .flatMap(line -> credited(line).stream())
                        .forEach(items::add);
            }
        }
        return items.stream().anyMatch(item -> item.start() != null || item.duration() != null) ? items : List.of();
    }

    private EventFacts.@Nullable Item item(Block block, boolean announced) {
        var line = block.first();
        var timed = Timed.of(line.text());
        if (timed != null) {
            return timed(block, timed);
        }
        for (var other : block.lines().subList(1, block.lines().size())) {
            var dated = dated(block, other);
            if (dated != null) {
                return dated;
            }
        }
        if (!announced) {
            return null;
        }
        var lasting = FrenchTime.durations(line.text()).stream().findFirst();
        var stage = STAGE.matcher(Words.fold(line.text())).find();
        if (block.kind() == Block.Kind.HEADING || stage || (lasting.isPresent() && block.kind() == Block.Kind.ITEM)) {
            return made(ItemTitle.of(line.text(), line.boldStart()), null, null, null, names(block));
        }
        return null;
    }

    /// « 9h30-10h : Accueil »; where the hour stands alone, its title is on the next line.
    private EventFacts.@Nullable Item timed(Block block, Timed timed) {
        var line = block.first();
        var rest = timed.rest();
        var bold = line.bold().stream()
                .filter(each -> each.to() > line.text().length() - rest.length())
                .findFirst()
                .map(each -> rest.substring(
                        Math.max(0, each.from() - (line.text().length() - rest.length())),
                        each.to() - (line.text().length() - rest.length())))
                .orElse("");
        var start = rest.isBlank() && block.lines().size() > 1
                ? block.lines().get(1).text()
                : rest;
        if (start.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        var title = ItemTitle.of(start.replace("|", " ").strip(), rest.startsWith(bold) ? bold : "");
        return made(title, current, timed.hour().start(), timed.hour().end(), names(block));
    }

    /// A title, and under it « lundi 29 novembre, 17h-17h30 ».
    private EventFacts.@Nullable Item dated(Block block, Line when) {
        var dates = FrenchTime.dates(when.text());
        var hours = FrenchTime.hours(when.text());
        if (!FrenchTime.deadlines(when.text()).isEmpty()
                || dates.isEmpty()
                || hours.isEmpty()
                || dates.getFirst().from() > 12
                || hours.getFirst().from() > 50) {
            return null;
        }
        var on = dates.getFirst().on(year).orElse(null);
        return made(
                ItemTitle.of(block.first().text(), block.first().boldStart()),
                on,
                hours.getFirst().start(),
                hours.getFirst().end(),
                names(block));
    }

    /// « **Ouverture** par Ada Lune », a part of the item above it.
    private static Optional<EventFacts.Item> credited(Line line) {
        var bold = line.boldStart();
        var credited = CREDITED.matcher(line.text());
        var names = SpeakerReader.names(line.text());
        if (bold.length() > 3
                && CREDIT.matcher(line.text().substring(bold.length())).lookingAt()) {
            return Optional.of(made(ItemTitle.of(line.text(), bold), null, null, null, names));
        }
        return bold.isEmpty() && !names.isEmpty() && credited.find()
                ? Optional.of(made(new ItemTitle(credited.group("title"), null), null, null, null, names))
                : Optional.empty();
    }

    /// Lists without hours, where nothing has one; sentences are prose about the event rather than its items.
    private static List<EventFacts.Item> plain(Reading reading) {
        return new ArrayList<>(reading.sections().stream()
                .filter(section -> section.topic() == Topic.PROGRAMME)
                .flatMap(section -> plain(section).stream())
                .toList());
    }

    private static List<EventFacts.Item> plain(Section section) {
        var headings = section.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && Topic.of(block.text()) == Topic.OTHER)
                .filter(block -> FrenchTime.dates(block.text()).isEmpty())
                .toList();
        var items = headings.size() > 1 ? headings : list(section);
        if (items.size() < 2 || items.stream().filter(ProgrammeReader::prose).count() * 2 > items.size()) {
            return List.of();
        }
        return items.stream()
                .map(block -> made(
                        ItemTitle.of(block.first().text(), block.first().boldStart()), null, null, null, names(block)))
                .filter(item -> item.title().length() > 2)
                .toList();
    }

    /// The items under a heading; only the first list where a mere sentence announces it.
    private static List<Block> list(Section section) {
        var blocks = section.blocks().stream();
        return (section.byHand() ? blocks.dropWhile(block -> !item(block)).takeWhile(ProgrammeReader::item) : blocks)
                .filter(block -> item(block) && block.level() == 1)
                .toList();
    }

    private static boolean item(Block block) {
        return block.kind() == Block.Kind.ITEM;
    }

    private static boolean prose(Block item) {
        var text = item.first().text();
        return item.first().boldStart().isEmpty()
                && (text.endsWith(".") || text.split(" ").length > LONGEST_PLAIN_ITEM);
    }

    /// A heading, or a line of its own, that names but a day: the items under it are of that day.
    private @Nullable LocalDate day(Block block, @Nullable LocalDate before) {
        var text = block.text();
        var dates =
                text.length() > 80 || block.kind() == Block.Kind.ITEM ? List.<DateMention>of() : FrenchTime.dates(text);
        if (block.kind() == Block.Kind.HEADING && dates.isEmpty() && block.level() <= 2) {
            return null;
        }
        return dates.size() == 1
                        && dates.getFirst().end() == null
                        && FrenchTime.hours(text).isEmpty()
                ? dates.getFirst()
                        .on(year)
                        .filter(each -> !each.equals(day) || before != null)
                        .orElse(before)
                : before;
    }

    private static List<String> names(Block block) {
        return block.lines().stream()
                .flatMap(line -> SpeakerReader.names(line.text()).stream())
                .distinct()
                .toList();
    }

    private static EventFacts.Item made(
            ItemTitle title,
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            List<String> speakers) {
        var duration = title.duration();
        if (duration == null && start != null && end != null && end.isAfter(start)) {
            duration = Duration.between(start, end);
        }
        return new EventFacts.Item(title.text(), null, date, start, end, duration, null, speakers, Fact.Origin.DEDUCED);
    }
}
