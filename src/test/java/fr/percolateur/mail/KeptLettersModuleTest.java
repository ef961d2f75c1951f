package fr.percolateur.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.node.WithDatabase;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class KeptLettersModuleTest {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    KeptLettersModuleTest(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    private void post(String key, String status, int daysAgo) {
        new Outbox(dataSource)
                .post(Letter.service(
                        new EmailAddress("ines@marees.example.org"), key, "Objet " + key, new Paragraph("Texte")));
        jdbc.sql("""
                update mail_letter
                   set status = :status,
                       posted_at = now() - make_interval(days => :days),
                       settled_at = case when :status <> 'queued' then now() - make_interval(days => :days) end
                 where key = :key
                """)
                .param("key", key)
                .param("status", status)
                .param("days", daysAgo)
                .update();
    }

    @Test
    void forgetsWhatWasSaidThenThatItWasSaidAndNothingThatWaits() {
        post("fresh", "sent", 6);
        post("week", "dead", 8);
        post("old", "sent", 61);
        post("waiting", "queued", 90);

        new KeptLetters(dataSource).forget(Instant.now());

        assertThat(Postbag.of(dataSource).all())
                .extracting(Postbag.Posted::key, Postbag.Posted::subject, Postbag.Posted::text)
                .containsExactly(
                        tuple("waiting", "Objet waiting", "Texte\n"),
                        tuple("week", "", "\n"),
                        tuple("fresh", "Objet fresh", "Texte\n"));
    }

    @Test
    void givesAnAddressAnotherChanceAfterHalfAYear() {
        jdbc.sql("""
                insert into mail_bounce (address, status, explanation, reported_at)
                values ('a@example.org', '5.1.1', '', now() - interval '181 days'),
                       ('b@example.org', '5.1.1', '', now() - interval '179 days')
                """).update();

        new KeptLetters(dataSource).forgetAddresses(Instant.now());

        assertThat(jdbc.sql("select address from mail_bounce")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("b@example.org");
    }
}
