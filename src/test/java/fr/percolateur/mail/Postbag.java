package fr.percolateur.mail;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was posted, for tests of modules that write letters: the latest first.
public record Postbag(JdbcClient jdbc) {

    public static Troubles troubles(DataSource dataSource) {
        return new Troubles(dataSource, new Bell());
    }

    public static Postbag of(DataSource dataSource) {
        return new Postbag(JdbcClient.create(dataSource));
    }

    /// @param text what the letter reads, without its dress
    public record Posted(String to, String key, String subject, String text) {}

    public List<Posted> all() {
        return jdbc.sql("select recipient, key, content from mail_letter order by id desc")
                .query((row, _) -> {
                    var content = LetterContent.read(row.getString(3));
                    return new Posted(
                            row.getString(1), row.getString(2), content.subject(), LetterText.write(content.parts()));
                })
                .list();
    }

    public List<Posted> to(String address) {
        return all().stream().filter(letter -> letter.to().equals(address)).toList();
    }
}
