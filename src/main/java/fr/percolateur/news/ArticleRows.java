package fr.percolateur.news;

import fr.percolateur.content.Picture;
import fr.percolateur.content.Tag;
import fr.percolateur.imaging.Focus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an article is read from its row in `public_article`.
final class ArticleRows {

    private ArticleRows() {}

    static Article article(ResultSet row, int ignored) throws SQLException {
        var since = row.getObject("publish_at", OffsetDateTime.class);
        return new Article(
                row.getLong("document_id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("subtitle"),
                row.getString("author"),
                row.getObject("dated", LocalDate.class),
                row.getString("summary"),
                tags(row, "category"),
                tags(row, "tag"),
                picture(row),
                row.getInt("minutes"),
                row.getString("leads_to"),
                since == null ? null : since.toInstant());
    }

    private static List<Tag> tags(ResultSet row, String column) throws SQLException {
        var slugs = (String[]) row.getArray(column + "_slugs").getArray();
        var names = (String[]) row.getArray(column + "_names").getArray();
        var tags = new ArrayList<Tag>();
        for (var at = 0; at < slugs.length; at++) {
            tags.add(new Tag(slugs[at], names[at]));
        }
        return tags;
    }

    private static @Nullable Picture picture(ResultSet row) throws SQLException {
        var address = row.getString("picture_address");
        return address == null
                ? null
                : new Picture(
                        address,
                        row.getString("picture_alt"),
                        row.getString("picture_caption"),
                        row.getObject("picture_width", Integer.class),
                        row.getObject("picture_height", Integer.class),
                        new Focus(row.getInt("picture_focus_x"), row.getInt("picture_focus_y")));
    }
}
