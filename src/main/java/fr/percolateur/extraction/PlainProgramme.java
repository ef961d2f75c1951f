package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import fr.percolateur.outline.Section;
import fr.percolateur.outline.Topic;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds items without hours, where nothing in the document has one: headings or a list under the words that announce
/// a programme, and the moment that a sentence closes it with. Items that are sentences are prose about the event.
final class PlainProgramme {

    private static final int LONGEST_ITEM = 20;
    private static final Pattern CLOSING =
            Pattern.compile("(?:clôtur|suivi|termin|achèv|conclu)\\p{L}* (?:par|d['’]|de) ?(?:une? |des )?"
                    + "(?<what>(?:séance|temps|moment|échanges?|cocktail|verre|pot|buffet|déjeuner|questions)"
                    + "(?: (?:de|d['’]|et) ?[\\p{L}/-]{3,25}|[ -][\\p{L}-]{3,25}){0,2})");

    private static final Pattern TOAST =
            Pattern.compile("(?U)\\b(?:[ée]chang|discut|poursui|prolong|convivial)[^.!?]{0,60}\\bautour d['’]un "
                    + "(?<what>verre|café|buffet|cocktail|pot)\\b");

    private PlainProgramme() {}

    static List<EventFacts.Item> read(Reading reading) {
        var items = new ArrayList<EventFacts.Item>();
        for (var section : reading.sections()) {
            if (section.topic() == Topic.PROGRAMME) {
                items.addAll(plain(section));
            }
        }
        if (!items.isEmpty()) {
            toast(reading).ifPresent(items::add);
            reading.blocks().stream()
                    .map(block -> CLOSING.matcher(block.text()))
                    .filter(Matcher::find)
                    .findFirst()
                    .ifPresent(closing -> items.add(
                            ItemTitle.item(new ItemTitle(closing.group("what"), null), null, null, null, List.of())));
        }
        return items;
    }

    /// « Nous échangerons ensuite autour d’un verre. »
    private static Optional<EventFacts.Item> toast(Reading reading) {
        return reading.blocks().stream()
                .map(block -> TOAST.matcher(block.text()))
                .filter(Matcher::find)
                .findFirst()
                .map(toast -> ItemTitle.item(
                        new ItemTitle(Wording.say("extraction.toast", toast.group("what")), null),
                        null,
                        null,
                        null,
                        List.of()));
    }

    private static List<EventFacts.Item> plain(Section section) {
        var headings = section.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && Topic.of(block.text()) == Topic.OTHER)
                .filter(block -> FrenchTime.dates(block.text()).isEmpty())
                .toList();
        var items = headings.size() > 1 ? headings : list(section);
        if (items.size() < 2 || items.stream().filter(PlainProgramme::prose).count() * 2 > items.size()) {
            return List.of();
        }
        return items.stream()
                .map(block -> ItemTitle.item(
                        ItemTitle.of(block.first().text(), block.first().boldStart()),
                        null,
                        null,
                        null,
                        SpeakerReader.names(block)))
                .filter(item -> item.title().length() > 2)
                .toList();
    }

    /// The items under a heading; only the first list where a mere sentence announces it.
    private static List<Block> list(Section section) {
        var blocks = section.blocks().stream();
        return (section.byHand() ? blocks.dropWhile(block -> !item(block)).takeWhile(PlainProgramme::item) : blocks)
                .filter(block -> item(block) && block.level() == 1)
                .toList();
    }

    private static boolean item(Block block) {
        return block.kind() == Block.Kind.ITEM;
    }

    private static boolean prose(Block item) {
        var text = item.first().text();
        return item.first().boldStart().isEmpty() && (text.endsWith(".") || text.split(" ").length > LONGEST_ITEM);
    }
}
