package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A heading with what stands under it. A short line that ends on a colon, or that is all bold, heads a section too
/// where its words name a topic.
///
/// @param title empty before the first heading
/// @param level 7 where the heading is made by hand
record Section(String title, int level, Topic topic, List<Block> blocks) {

    private static final int BY_HAND = 7;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:sujets|projets|themes|thematiques|points|interventions|presentations|sequences|temps forts|ateliers)\\b.{0,60}"
                    + "(?:suivante?s?|les voici|present\\w+|abord\\w+).{0,30}:$");

    static List<Section> of(List<Block> blocks) {
        var sections = new ArrayList<Section>();
        var current = new Section("", 0, Topic.OTHER, new ArrayList<>());
        sections.add(current);
        for (var block : blocks) {
            var level = block.kind() == Block.Kind.HEADING ? block.level() : heads(block) ? BY_HAND : 0;
            if (level > 0 && opens(block, level, current)) {
                current = new Section(block.text(), level, topic(block.text()), new ArrayList<>());
                sections.add(current);
            } else {
                current.blocks().add(block);
            }
        }
        return sections;
    }

    private static boolean heads(Block block) {
        var text = block.text();
        return block.kind() == Block.Kind.TEXT
                && block.lines().size() == 1
                && text.length() <= LONGEST_TITLE
                && (text.endsWith(":") || block.first().allBold())
                && topic(text) != Topic.OTHER
                && Timed.of(text) == null;
    }

    private static Topic topic(String title) {
        var topic = Topic.of(title.length() > 90 ? "" : title);
        return topic == Topic.OTHER && ANNOUNCED.matcher(Words.fold(title)).find() ? Topic.PROGRAMME : topic;
    }

    /// Deeper headings of a programme are its items, and stay in it unless they name a topic of their own.
    private static boolean opens(Block block, int level, Section current) {
        if (Timed.of(block.text()) != null) {
            return false;
        }
        return current.topic() == Topic.OTHER || level <= current.level() || topic(block.text()) != Topic.OTHER;
    }
}
