package fr.percolateur.extraction;

import fr.percolateur.document.Document;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.outline.Outline;
import fr.percolateur.outline.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document as its readers share it: what stands where, before anything is deduced.
///
/// @param pictures the words that its pictures show or are described with
/// @param year the one that prose without a year means, near which it was written
record Reading(
        FrontMatter header,
        String title,
        List<Line> lede,
        List<String> pictures,
        List<Field> fields,
        List<Block> blocks,
        List<Section> sections,
        LocalDate written,
        List<String> conflicts) {

    /// What is announced stands in the first hundred pages.
    private static final int LONGEST = 300_000;

    /// For a document that does not say when it was written.
    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

    static Reading of(Document document) {
        var header = Header.of(document);
        var body = document.body();
        var blocks = Outline.of(body.substring(0, Math.min(body.length(), LONGEST)));
        return new Reading(
                header,
                title(header, blocks, document.path()),
                header.text("chapeau-text")
                        .map(text -> Outline.of(text).stream()
                                .flatMap(block -> block.lines().stream())
                                .toList())
                        .orElse(List.of()),
                header.mappings("une-ou-diaporama").stream()
                        .flatMap(picture -> picture.text("alternative-textuelle").stream())
                        .toList(),
                Field.of(header, blocks),
                blocks,
                Section.of(blocks),
                header.moment("date").map(Moment::day).orElse(UNKNOWN),
                new ArrayList<>());
    }

    /// The moment that a key gives, unless it is one that no event of ours can have.
    Optional<Moment> moment(String key) {
        return header.moment(key).filter(Moment::plausible);
    }

    /// The lines a visitor reads, lede first.
    List<Line> lines() {
        var lines = new ArrayList<>(lede);
        blocks.forEach(block -> lines.addAll(block.lines()));
        return lines;
    }

    /// The day that is meant by one without a year: the nearest to the writing, sooner after it than before.
    int yearOf(fr.percolateur.prose.DateMention mention) {
        var known = moment("event_start_date").map(moment -> moment.day().getYear());
        if (mention.year() != null || known.isPresent()) {
            return known.orElse(written.getYear());
        }
        return mention.on(written.getYear())
                .filter(day -> day.isBefore(written.minusDays(90)))
                .map(day -> written.getYear() + 1)
                .orElse(written.getYear());
    }

    private static String title(FrontMatter header, List<Block> blocks, String path) {
        return header.text("title")
                .map(title -> Outline.line(title).text())
                .filter(title -> !title.isBlank())
                .or(() -> blocks.stream()
                        .filter(block -> block.kind() == Block.Kind.HEADING)
                        .map(Block::text)
                        .findFirst())
                .orElseGet(() -> path.substring(path.lastIndexOf('/') + 1)
                        .replaceFirst("\\.[a-z]+$", "")
                        .replace('-', ' '));
    }
}
