package fr.percolateur.mail;

import fr.percolateur.mail.Part.Paragraph;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Letters that left, for tests of what becomes of them.
public record Sent(DataSource dataSource) {

    public Troubles troubles() {
        return new Troubles(dataSource, new Bell());
    }

    /// @return its mark
    public String letter(String to, String key) {
        return letter(to, key, "");
    }

    /// @return its mark
    public String letter(String to, String key, String concerns) {
        var letter = Letter.service(new EmailAddress(to), key, "Bonjour", new Paragraph("Bonjour"));
        new Outbox(dataSource).post(letter.concerning(concerns));
        return JdbcClient.create(dataSource)
                .sql("update mail_letter set status = 'sent', settled_at = now() where key = :key returning mark")
                .param("key", key)
                .query((row, _) -> row.getString(1))
                .single();
    }

    public void forgetAll() {
        JdbcClient.create(dataSource).sql("delete from mail_letter").update();
    }
}
