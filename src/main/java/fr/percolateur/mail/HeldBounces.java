package fr.percolateur.mail;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That an address did not take mail. Whoever asks proved that it does now.
final class HeldBounces implements Holding {

    private final JdbcClient jdbc;

    HeldBounces(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String heading() {
        return say("mail.held.bounces");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("select status, explanation, reported_at from mail_bounce where address = :email")
                .param("email", email)
                .query((row, _) -> Held.of(
                        email,
                        Fact.of(
                                say("mail.held.reported"),
                                row.getObject("reported_at", OffsetDateTime.class)
                                        .toInstant()),
                        Fact.of(say("mail.held.code"), row.getString("status")),
                        Fact.of(say("mail.held.explanation"), row.getString("explanation"))))
                .list();
    }

    @Override
    public Optional<String> erase(String email) {
        jdbc.sql("delete from mail_bounce where address = :email")
                .param("email", email)
                .update();
        return Optional.empty();
    }
}
