package fr.percolateur.news;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Picture;
import fr.percolateur.content.Projection;
import fr.percolateur.content.Tag;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Slug;
import fr.percolateur.imaging.Focus;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Reads documents as articles.
public final class ArticleProjection implements Projection {

    private static final int SUMMARY = 300;

    /// What an adult reads in a minute, on a screen.
    private static final int WORDS_A_MINUTE = 220;

    private final JdbcTemplate batches;
    private final SearchEntries searchEntries;

    public ArticleProjection(DataSource dataSource, SearchEntries searchEntries) {
        this.batches = new JdbcTemplate(dataSource);
        this.searchEntries = searchEntries;
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public void project(List<Imported> documents) {
        write(documents);
        var byVisibility = documents.stream().collect(Collectors.partitioningBy(Imported::visible));
        searchEntries.write(byVisibility.getOrDefault(true, List.of()).stream()
                .map(ArticleProjection::entry)
                .toList());
        searchEntries.remove(byVisibility.getOrDefault(false, List.of()).stream()
                .map(ArticleProjection::key)
                .toList());
    }

    private void write(List<Imported> documents) {
        batches.batchUpdate("""
                insert into article (document_id, dated, title, subtitle, author, summary, picture_address, picture_alt,
                                     picture_caption, picture_width, picture_height, category_slugs, category_names,
                                     tag_slugs, tag_names, featured, minutes, leads_to, series,
                                     picture_focus_x, picture_focus_y)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (document_id) do update
                   set dated = excluded.dated, title = excluded.title, subtitle = excluded.subtitle,
                       author = excluded.author, summary = excluded.summary,
                       picture_address = excluded.picture_address, picture_alt = excluded.picture_alt,
                       picture_caption = excluded.picture_caption, picture_width = excluded.picture_width,
                       picture_height = excluded.picture_height, category_slugs = excluded.category_slugs,
                       category_names = excluded.category_names, tag_slugs = excluded.tag_slugs,
                       tag_names = excluded.tag_names, featured = excluded.featured, minutes = excluded.minutes,
                       leads_to = excluded.leads_to, series = excluded.series,
                       picture_focus_x = excluded.picture_focus_x,
                       picture_focus_y = excluded.picture_focus_y
                """, documents, documents.size(), (row, document) -> {
            var header = document.document().frontMatter();
            var picture = Optional.ofNullable(document.picture());
            var categories = categories(document);
            var tags = Tag.of(header.texts("tags"));
            row.setLong(1, document.id());
            row.setObject(2, date(document), Types.DATE);
            row.setString(3, storable(document.title()));
            row.setString(
                    4,
                    header.text("sous-titre").map(ArticleProjection::storable).orElse(null));
            row.setString(
                    5, header.text("auteur").map(ArticleProjection::storable).orElse(null));
            row.setString(6, storable(summary(document)));
            row.setString(7, picture.map(Picture::address).orElse(null));
            row.setString(
                    8,
                    picture.map(Picture::alt).map(ArticleProjection::storable).orElse(null));
            row.setString(
                    9,
                    picture.map(Picture::caption)
                            .map(ArticleProjection::storable)
                            .orElse(null));
            row.setObject(10, picture.map(Picture::width).orElse(null), Types.INTEGER);
            row.setObject(11, picture.map(Picture::height).orElse(null), Types.INTEGER);
            row.setObject(12, categories.stream().map(Tag::slug).toArray(String[]::new));
            row.setObject(
                    13,
                    categories.stream()
                            .map(Tag::name)
                            .map(ArticleProjection::storable)
                            .toArray(String[]::new));
            row.setObject(14, tags.stream().map(Tag::slug).toArray(String[]::new));
            row.setObject(
                    15,
                    tags.stream()
                            .map(Tag::name)
                            .map(ArticleProjection::storable)
                            .toArray(String[]::new));
            row.setBoolean(16, header.flag("is_une").orElse(false));
            row.setInt(17, minutes(document.body().text()));
            row.setString(18, document.leadsTo());
            row.setString(
                    19, header.text("serie").map(ArticleProjection::storable).orElse(null));
            var focus = picture.map(Picture::focus).orElse(Focus.CENTRE);
            row.setInt(20, focus.x());
            row.setInt(21, focus.y());
        });
    }

    /// The article that a document tells, as its page would show it if the document were stored and public.
    static Articles.Whole whole(Imported document) {
        var header = document.document().frontMatter();
        var article = new Article(
                document.id(),
                document.slug(),
                document.title(),
                header.text("sous-titre").orElse(null),
                header.text("auteur").orElse(null),
                date(document),
                summary(document),
                categories(document),
                Tag.of(header.texts("tags")),
                document.picture(),
                minutes(document.body().text()),
                document.leadsTo(),
                document.publishAt());
        return new Articles.Whole(
                article, document.lede().html(), document.body().html());
    }

    private static SearchEntry entry(Imported document) {
        var tags = Tag.of(document.document().frontMatter().texts("tags"));
        return new SearchEntry(
                key(document),
                "/actualites/" + document.slug() + "/",
                "article",
                document.title(),
                document.lede().text(),
                document.body().text(),
                date(document),
                tags.stream()
                        .map(tag -> new SearchEntry.Theme(tag.slug(), tag.name()))
                        .toList(),
                series(document),
                List.of(),
                document.publishAt(),
                document.withdrawAt());
    }

    private static SearchEntry.@Nullable Series series(Imported document) {
        return document.document()
                .frontMatter()
                .text("serie")
                .filter(written -> !written.isBlank())
                .map(written -> new SearchEntry.Series(Slug.of(written), written.strip()))
                .orElse(null);
    }

    private static String key(Imported document) {
        return "document:" + document.id();
    }

    private static List<Tag> categories(Imported document) {
        var header = document.document().frontMatter();
        var categories = header.texts("categories");
        return Tag.of(categories.isEmpty() ? header.texts("categorie") : categories);
    }

    private static @Nullable LocalDate date(Imported document) {
        return document.document().frontMatter().moment("date").map(Moment::day).orElse(null);
    }

    private static String summary(Imported document) {
        var text = document.lede().text().isEmpty()
                ? document.body().text()
                : document.lede().text();
        var line = text.replace('\n', ' ');
        if (line.length() <= SUMMARY) {
            return line;
        }
        var space = line.lastIndexOf(' ', SUMMARY);
        return line.substring(0, space > 0 ? space : SUMMARY) + "…";
    }

    private static int minutes(String text) {
        var words = text.chars().filter(Character::isWhitespace).count();
        return (int) Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }

    /// PostgreSQL’s text has no U+0000, which a hostile document may hold.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
