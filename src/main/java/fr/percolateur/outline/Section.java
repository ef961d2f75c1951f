package fr.percolateur.outline;

import fr.percolateur.prose.Timed;
import fr.percolateur.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A heading with what stands under it. A short line that ends on a colon, or that is all bold, heads a section too
/// where its words name a topic.
///
/// @param title empty before the first heading
/// @param level 7 where the heading is made by hand
public record Section(String title, int level, Topic topic, List<Block> blocks) {

    private static final int BY_HAND = 7;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 90;
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:present\\w+|abord\\w+|trait\\w+|evoqu\\w+|parcourr\\w+)\\b.{0,60}\\bsuivante?s?\\b.{0,20}:$"
                    + "|\\b(?:il s'agira de|nous verrons|verrons ensemble)\\b.{0,60}:$"
                    + "|\\b(?:abord|present|accompagn|traiter|parler|echanger)\\w*(?: \\w+){0,4} ?:$"
                    + "|\\ben (?:deux|trois|quatre|cinq|six|plusieurs|\\d) (?:grands? )?(?:temps|sequences|parties|etapes|moments)\\b.{0,60}:?$"
                    + "|\\b(?:deux|trois|quatre|cinq|six|plusieurs) (?:grands? )?(?:temps|sequences|moments)\\b.{0,60}:$"
                    + "|\\b(?:rendez-vous|rejoignez-nous)\\b.{0,120}\\bpour ?:$"
                    + "|\\b(?:lors de|au cours de|pendant|durant) (?:ce|cet|cette|la|le|l')\\b.{0,10}"
                    + "\\b(?:session|atelier|webinaire|rencontre|seance|reunion|journee|formation|evenement)\\b.{0,80}:$");
    /// Words that head a programme also where nothing shows that they are a heading.
    private static final Pattern ALONE = Pattern.compile(
            "(?:le |notre |au )?(?:programme|deroule|deroulement|ordre du jour|planning)\\b[^.,;]{0,40}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s");

    public static List<Section> of(List<Block> blocks) {
        var sections = new ArrayList<Section>();
        var current = new Section("", 0, Topic.OTHER, new ArrayList<>());
        sections.add(current);
        for (var block : blocks) {
            var heading = block.kind() == Block.Kind.HEADING;
            var title = heading ? block.text() : lastSentence(block);
            var level = heading ? block.level() : BY_HAND;
            var opens = (heading || heads(block, title)) && opens(title, level, current);
            if (!opens || !heading) {
                current.blocks().add(block);
            }
            if (opens) {
                current = new Section(title, level, topic(title), new ArrayList<>());
                sections.add(current);
            }
        }
        return sections;
    }

    /// Whether a sentence or a bold line stands for its heading.
    public boolean byHand() {
        return level == BY_HAND;
    }

    private static String lastSentence(Block block) {
        var sentences = SENTENCE.split(block.text());
        return sentences.length == 0 ? "" : sentences[sentences.length - 1];
    }

    private static boolean heads(Block block, String title) {
        return block.kind() == Block.Kind.TEXT
                && title.length() <= LONGEST_TITLE
                && (title.endsWith(":")
                        || (block.lines().size() == 1
                                && (block.first().allBold()
                                        || ALONE.matcher(Words.fold(title)).matches())))
                && topic(title) != Topic.OTHER;
    }

    private static Topic topic(String title) {
        var topic = title.length() > LONGEST_HEADING ? Topic.OTHER : Topic.of(title);
        return topic == Topic.OTHER && ANNOUNCED.matcher(Words.fold(title)).find() ? Topic.PROGRAMME : topic;
    }

    /// Deeper headings of a programme are its items, and stay in it unless they name a topic of their own.
    private static boolean opens(String title, int level, Section current) {
        return Timed.of(title) == null
                && (current.topic() == Topic.OTHER || level <= current.level() || topic(title) != Topic.OTHER);
    }
}
