package fr.percolateur.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Postbag;
import fr.percolateur.newsletter.Audience;
import fr.percolateur.skin.Skin;
import fr.percolateur.web.Site;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Letters to be sent, and a process that posts the copies of a letter, and says each time that some were posted; until
/// it is killed.
final class Mailroom {

    private Mailroom() {}

    static Dispatch dispatch(DataSource dataSource) {
        var site = new Site(
                "Rencontres", "", URI.create("https://rencontres.example.org"), null, null, null, null, Skin.COMPTOIR);
        return new Dispatch(
                dataSource,
                new Issues(dataSource, new AuditLog(dataSource, InstantSource.system())),
                new Printing(
                        new Editorial(site),
                        site,
                        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.percolateur.templates")),
                Audience.of(dataSource),
                new Outbox(dataSource),
                Postbag.troubles(dataSource),
                site,
                InstantSource.system());
    }

    /// A letter to those of a series, whose hour has come.
    static long schedule(Issues issues, String series) {
        var by = UUID.randomUUID();
        var id = issues.begin(series, by);
        issues.save(
                new Issue(
                        id,
                        null,
                        series,
                        List.of(),
                        "Nouvelles du phare",
                        "Le phare **rouvre**.",
                        List.of(),
                        Issue.State.DRAFT,
                        issues.find(id).orElseThrow().version(),
                        null,
                        null,
                        0),
                by);
        assertThat(issues.schedule(issues.find(id).orElseThrow(), Instant.now(), by))
                .isTrue();
        return id;
    }

    public static void main(String[] words) {
        var config = new HikariConfig();
        config.setJdbcUrl(words[0]);
        config.setUsername(words[1]);
        config.setPassword(words[2]);
        config.setMaximumPoolSize(2);
        var dispatch = dispatch(new HikariDataSource(config));
        while (dispatch.sendSome()) {
            System.out.println("some.");
        }
    }
}
