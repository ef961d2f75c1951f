package fr.percolateur.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.PageTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.support.TransactionTemplate;

/// Being told, as a person asks for it: forms, mails, buttons; no script.
@PageTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class NewsletterPageTest {

    private static final Pattern LINK = Pattern.compile("/lettre/[\\w-]{20,}");
    private static final String INES = "ines@marees.example.org";

    private final Imports imports;
    private final Newsletter newsletter;
    private final Postbag postbag;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Reader reader;

    NewsletterPageTest(Imports imports, Newsletter newsletter, DataSource dataSource) {
        this.imports = imports;
        this.newsletter = newsletter;
        this.postbag = Postbag.of(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.reader = new Reader(0);
    }

    @BeforeEach
    void begin() throws IOException {
        jdbc.sql("delete from mail_letter").update();
        jdbc.sql("delete from newsletter_subscriber").update();
        jdbc.sql("delete from newsletter_announcement").update();
        reader = new Reader(port);
        announce("phare", "cafe-du-phare");
        newsletter.tell();
    }

    private void announce(String slug, String series) throws IOException {
        var file = folder.resolve("agenda").resolve(slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Rencontre du %s"
                event_start_date: %s 10:00:00 +01:00
                serie: %s
                tags: [archives]
                ---
                On se retrouve au port.
                """.formatted(slug, LocalDate.now().plusDays(20), series));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private Reader.Seen ask(String address, String... topics) throws Exception {
        return reader.send(
                reader.open("/lettre"),
                Map.of("courriel", List.of(address), "choix", List.of(topics), "consentement", List.of("oui")));
    }

    private String linkTo(String address) {
        var link = LINK.matcher(postbag.to(address).getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String subscribe(String address, String... topics) throws Exception {
        ask(address, topics);
        var link = linkTo(address);
        reader.send(reader.open(link), Map.of("choix", List.of(topics)));
        return link;
    }

    @Test
    void savesChoicesThatAreSentSeveralTimesAtOnce() throws Exception {
        subscribe(INES, "serie:cafe-du-phare");
        var subscriber =
                newsletter.open(linkTo(INES).substring("/lettre/".length())).orElseThrow();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 20; round++) {
                var sent = IntStream.range(0, 4)
                        .mapToObj(_ -> hands.submit(() ->
                                newsletter.choose(subscriber, Set.of("serie:cafe-du-phare", "theme:archives"), true)))
                        .toList();
                for (var each : sent) {
                    each.get();
                }
            }
        }
        assertThat(newsletter.open(subscriber.token()).orElseThrow().confirmed())
                .hasSize(2);
    }

    @Test
    void isOfferedOnTheSeriesAndItsEventsWithTheSeriesTicked() throws Exception {
        for (var page : List.of("/agenda/phare/", "/series/cafe-du-phare/")) {
            assertThat(reader.open(page).page().select("main a[href^=/lettre]").eachAttr("href"))
                    .containsExactly("/lettre?serie=cafe-du-phare");
        }
        var form = reader.open("/lettre?serie=cafe-du-phare");

        assertThat(form.ticked()).containsExactly("serie:cafe-du-phare");
        assertThat(form.page().select("input[name=consentement]").hasAttr("checked"))
                .isFalse();
    }

    @Test
    void countsOnlyOnceTheAddressWasProvenByAButton() throws Exception {
        assertThat(ask(INES, "serie:cafe-du-phare").words()).contains("Regardez votre messagerie");
        var link = linkTo(INES);
        var choices = reader.open(link);
        announce("quai", "cafe-du-phare");
        newsletter.tell();
        assertThat(postbag.to(INES)).hasSize(1);
        assertThat(choices.words()).contains("Rien ne vous sera envoyé avant que vous ne confirmiez.");

        var confirmed = reader.send(choices, Map.of("choix", List.of("serie:cafe-du-phare")));
        announce("digue", "cafe-du-phare");
        newsletter.tell();
        newsletter.tell();

        assertThat(confirmed.words()).contains("Vos choix sont enregistrés.");
        assertThat(postbag.to(INES))
                .extracting(Postbag.Posted::subject)
                .containsExactly("Bientôt\u00A0: Rencontre du digue", "Confirmez que vous voulez être tenu informé");
    }

    private boolean getsLetters(String address) {
        return jdbc.sql("select letters_agreed_at is not null from newsletter_subscriber where address = :address")
                .param("address", address)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    @Test
    void sendsLettersOnlyToWhoSaidSoOnceTheirAddressWasProven() throws Exception {
        ask(INES, "serie:cafe-du-phare");
        var choices = reader.open(linkTo(INES));
        assertThat(choices.ticked()).contains("oui");
        assertThat(getsLetters(INES)).isFalse();

        reader.send(choices, Map.of("choix", List.of("serie:cafe-du-phare"), "lettre", List.of("oui")));
        assertThat(getsLetters(INES)).isTrue();
        var saved = reader.send(reader.open(linkTo(INES)), Map.of("choix", List.of("serie:cafe-du-phare")));
        assertThat(getsLetters(INES)).isFalse();
        assertThat(saved.ticked()).containsExactly("serie:cafe-du-phare");
    }

    @Test
    void asksOlderSubscribersOnceWhetherTheyWantLetters() throws Exception {
        var link = subscribe(INES, "serie:cafe-du-phare");
        subscribe("leo@marees.example.org", "serie:cafe-du-phare");
        jdbc.sql("""
                update newsletter_subscriber
                   set letters_wanted_at = null, letters_agreed_at = null, letters_offered_at = null
                 where address = :ines
                """).param("ines", INES).update();

        assertThat(newsletter.offerLetters()).isTrue();
        assertThat(newsletter.offerLetters()).isFalse();

        assertThat(postbag.to(INES))
                .first()
                .extracting(Postbag.Posted::subject)
                .isEqualTo("Voulez-vous aussi recevoir la lettre\u202F?");
        assertThat(postbag.to(INES)).hasSize(2);
        assertThat(postbag.to("leo@marees.example.org")).hasSize(1);
        var page = reader.open(link);
        assertThat(getsLetters(INES)).isFalse();
        assertThat(page.ticked()).containsExactly("serie:cafe-du-phare");
        reader.send(page, Map.of("choix", List.of("serie:cafe-du-phare"), "lettre", List.of("oui")));
        assertThat(getsLetters(INES)).isTrue();
    }

    @Test
    void tellsOfWhatWasChosenAndOfNothingElse() throws Exception {
        subscribe(INES, "theme:archives");
        subscribe("leo@marees.example.org", "serie:cafe-du-phare");
        announce("jetee", "forum-des-quais");

        newsletter.tell();

        assertThat(postbag.to(INES)).hasSize(2);
        assertThat(postbag.to("leo@marees.example.org")).hasSize(1);
    }

    @Test
    void answersTheSameWhetherTheAddressIsKnownAndLetsNobodyChooseForAnother() throws Exception {
        var unknown = ask("zoe@marees.example.org", "theme:archives");
        var link = subscribe(INES, "theme:archives");

        var known = ask(INES, "serie:cafe-du-phare");

        assertThat(known.words()).isEqualTo(unknown.words());
        assertThat(known.address()).isEqualTo(unknown.address());
        announce("mole", "cafe-du-phare");
        jdbc.sql("update newsletter_choice set topic = 'theme:autre' where topic = 'theme:archives'")
                .update();
        newsletter.tell();
        assertThat(postbag.to(INES)).hasSize(1);
        assertThat(reader.open(link).status()).isEqualTo(200);
    }

    @Test
    void sendsOneLetterHoweverOftenOneAsks() throws Exception {
        for (var time = 0; time < 5; time++) {
            ask(INES, "theme:archives");
        }

        // two when the ten minutes end in between
        assertThat(postbag.to(INES)).hasSizeBetween(1, 2);
    }

    @Test
    void endsByAButtonAndOnlyByIt() throws Exception {
        var link = subscribe(INES, "theme:archives");
        var leaving = reader.open(link + "/desinscription");
        assertThat(reader.open(link).status()).isEqualTo(200);

        var left = reader.send(leaving, Map.of());

        assertThat(left.words()).contains("C’est fait");
        assertThat(reader.open(link).status()).isEqualTo(404);
    }

    @Test
    void endsInOneClickOfAMailProgramAndTwice() throws Exception {
        var link = subscribe(INES, "theme:archives");
        announce("cale", "cafe-du-phare");
        newsletter.tell();

        for (var time = 0; time < 2; time++) {
            var stranger = new Reader(port);
            assertThat(stranger.post(link + "/desinscription", "List-Unsubscribe=One-Click")
                            .status())
                    .isEqualTo(200);
        }

        assertThat(jdbc.sql("select count(*) from newsletter_choice")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        var form = reader.open("/lettre");

        var refused = reader.send(form, Map.of("courriel", List.of("ines"), "choix", List.of("theme:archives")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#erreurs li").eachText())
                .containsExactly(
                        "Écrivez votre adresse en entier, par exemple prenom.nom@organisme.gouv.fr",
                        "Cochez la case pour accepter de recevoir ces courriels");
        assertThat(refused.page().select("#courriel").attr("value")).isEqualTo("ines");
        assertThat(refused.ticked()).containsExactly("theme:archives");
        assertThat(postbag.all()).isEmpty();
    }

    @Test
    void asksOnceForAllWhetherTheirAddressTakesMail() throws Exception {
        jdbc.sql("""
                with reader as (
                    insert into newsletter_subscriber (address, token, confirmed_at, letters_offered_at)
                    select 'agent' || n || '@marees.example.org', 'secret-' || n, now(), now()
                      from generate_series(1, 40) n
                    returning id)
                insert into newsletter_choice (subscriber_id, topic, label, confirmed_at)
                select id, 'serie:cafe-du-phare', 'Café du phare', now()
                  from reader
                """).update();
        jdbc.sql(
                        "insert into mail_bounce (address, status, explanation) values ('agent7@marees.example.org', '5.1.1', '')")
                .update();
        announce("balise", "cafe-du-phare");

        var asked = transactions.<Integer>execute(_ -> {
            newsletter.tell();
            return jdbc.sql("""
                    select seq_scan + coalesce(idx_scan, 0)
                      from pg_stat_xact_user_tables
                     where relname = 'mail_bounce'
                    """).query((row, _) -> row.getInt(1)).single();
        });

        assertThat(asked).isLessThan(5);
        assertThat(jdbc.sql("select count(*) from mail_letter where recipient like 'agent%'")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(39);
        assertThat(postbag.to("agent7@marees.example.org")).isEmpty();
    }
}
