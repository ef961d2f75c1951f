package fr.percolateur.extraction;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.outline.Section;
import fr.percolateur.outline.Stanza;
import fr.percolateur.outline.TableRow;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.Timed;
import fr.percolateur.prose.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds items that have an hour or a duration: lines that start with one, and titles with one under them.
final class Timetable {

    private static final Pattern CREDITED =
            Pattern.compile("^(?<title>[\\p{Lu}«][^.:;]{3,60}?) (?:par|avec) (?=\\p{Lu})");
    private static final Pattern CREDIT = Pattern.compile(" ?(?:avec|par) (?=\\p{Lu})");
    private static final Pattern STAGE = Pattern.compile("^(?:temps|sequence|partie|etape) ?\\d");
    private static final Pattern ONLY_HOURS = Pattern.compile("(?:[\\d\\s:,;./h-]|(?:de|a|ou|et|puis|min)\\b){0,80}");
    private static final Pattern OPENING = Pattern.compile("[\\s*•-]{0,4}(?:le )?");
    private static final Pattern MARK = Pattern.compile("\\s?[:–—-]\\s");
    private static final Pattern BEFORE_HOUR = Pattern.compile("^[\\s,:|–—-]{1,4}");
    private static final int LONGEST_EVENT = 10;
    private static final int LONGEST_DAY = 80;

    private final LocalDate day;
    private final int year;
    private final DayHeadings days;

    /// @param day the first of the event, which tells the year of days in the programme
    Timetable(LocalDate day) {
        this.day = day;
        this.year = day.getYear();
        this.days = new DayHeadings(day);
    }

    /// @param announced whether a heading says that this is a programme, so that headings in it are items
    List<EventFacts.Item> read(List<Block> blocks, boolean announced) {
        var items = new ArrayList<EventFacts.Item>();
        for (var block :
                blocks.stream().flatMap(each -> Stanza.of(each).stream()).toList()) {
            days.pass(block);
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
        return items.stream().anyMatch(item -> item.start() != null || item.duration() != null || item.date() != null)
                ? items
                : List.of();
    }

    /// A heading with « Quand ? » and « Où ? » under it.
    List<EventFacts.Item> appointment(Section section) {
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
                .map(hour -> ItemTitle.item(
                        ItemTitle.of(section.title(), ""),
                        dates.size() == 1 ? dates.getFirst().on(year).orElse(null) : null,
                        hour.start(),
                        hour.end(),
                        section.blocks().stream()
                                .flatMap(block -> SpeakerReader.names(block).stream())
                                .distinct()
                                .toList()))
                .stream()
                .toList();
    }

    private EventFacts.@Nullable Item item(Block block, boolean announced) {
        var line = block.first();
        var row = TableRow.of(block);
        if (row != null) {
            return ItemTitle.item(
                    ItemTitle.of(row.title(), ""),
                    days.current(),
                    row.hour().start(),
                    row.hour().end(),
                    row.speakers());
        }
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
        var below = below(block);
        if (below != null) {
            return below;
        }
        var opened = opened(block);
        if (opened != null) {
            return opened;
        }
        if (!announced) {
            return null;
        }
        var lasting = FrenchTime.durations(line.text()).stream().findFirst();
        var stage = STAGE.matcher(Words.fold(line.text())).find();
        if (block.kind() == Block.Kind.HEADING && !DayHeadings.isOne(line.text())
                || stage
                || (lasting.isPresent() && block.kind() == Block.Kind.ITEM)) {
            return ItemTitle.item(
                    ItemTitle.of(line.text(), line.boldStart()), null, null, null, SpeakerReader.names(block));
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
        return ItemTitle.item(
                title, days.current(), timed.hour().start(), timed.hour().end(), SpeakerReader.names(block));
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
        return ItemTitle.item(
                ItemTitle.of(block.first().text(), block.first().boldStart()),
                on,
                hours.getFirst().start(),
                hours.getFirst().end(),
                SpeakerReader.names(block));
    }

    /// A title in bold, and under it but hours: « De 10h à 11h ou de 14h à 15h ».
    private EventFacts.@Nullable Item below(Block block) {
        if (block.lines().size() < 2 || !block.first().allBold()) {
            return null;
        }
        var when = Timed.of(block.lines().get(1).text());
        return when == null || !ONLY_HOURS.matcher(Words.fold(when.rest())).matches()
                ? null
                : ItemTitle.item(
                        ItemTitle.of(block.first().text(), block.first().boldStart()),
                        days.current(),
                        when.hour().start(),
                        when.hour().end(),
                        SpeakerReader.names(block));
    }

    /// « Le 7 septembre : plénière », on one of the days of the event.
    private EventFacts.@Nullable Item opened(Block block) {
        var text = block.first().text();
        var dates = FrenchTime.dates(text.substring(0, Math.min(text.length(), LONGEST_DAY)));
        if (block.kind() == Block.Kind.ROW
                || dates.isEmpty()
                || !OPENING.matcher(
                                Words.fold(text.substring(0, dates.getFirst().from())))
                        .matches()
                || dates.getFirst().end() != null) {
            return null;
        }
        var rest = text.substring(dates.getFirst().to());
        var on = dates.getFirst()
                .on(year)
                .filter(each -> !each.isBefore(day) && each.isBefore(day.plusDays(LONGEST_EVENT)));
        var mark = MARK.matcher(rest);
        var timed = Timed.of(BEFORE_HOUR.matcher(rest).replaceFirst(""));
        if (on.isEmpty() || timed == null && !mark.lookingAt()) {
            return null;
        }
        var what = timed == null ? rest.substring(mark.end()) : timed.rest();
        return what.chars().noneMatch(Character::isLetter)
                        || !FrenchTime.deadlines(text).isEmpty()
                ? null
                : ItemTitle.item(
                        ItemTitle.of(what, ""),
                        on.get(),
                        timed == null ? null : timed.hour().start(),
                        timed == null ? null : timed.hour().end(),
                        SpeakerReader.names(block));
    }

    /// « **Ouverture** par Ada Lune », a part of the item above it.
    private static Optional<EventFacts.Item> credited(Line line) {
        var bold = line.boldStart();
        var credited = CREDITED.matcher(line.text());
        var names = SpeakerReader.names(line.text());
        if (bold.length() > 3
                && CREDIT.matcher(line.text().substring(bold.length())).lookingAt()) {
            return Optional.of(ItemTitle.item(ItemTitle.of(line.text(), bold), null, null, null, names));
        }
        return bold.isEmpty() && !names.isEmpty() && credited.find()
                ? Optional.of(ItemTitle.item(new ItemTitle(credited.group("title"), null), null, null, null, names))
                : Optional.empty();
    }
}
