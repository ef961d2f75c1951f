package fr.percolateur.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.LetterQueue;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Troubles;
import fr.percolateur.newsletter.Readers;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// A letter on its way to many.
@PageTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class DispatchModuleTest {

    private final Issues issues;
    private final Dispatch dispatch;
    private final Dispatch other;
    private final LetterQueue queue;
    private final PersonalData letters;
    private final JdbcClient jdbc;

    DispatchModuleTest(
            DataSource dataSource,
            Issues issues,
            Dispatch dispatch,
            Printing printing,
            Readers readers,
            Outbox outbox,
            Troubles troubles,
            Site site,
            InstantSource clock,
            LetterQueue queue,
            @Qualifier("lettersKept") PersonalData letters) {
        this.issues = issues;
        this.dispatch = dispatch;
        this.other = new Dispatch(dataSource, issues, printing, readers, outbox, troubles, site, clock);
        this.queue = queue;
        this.letters = letters;
        this.jdbc = JdbcClient.create(dataSource);
    }

    @BeforeEach
    void empty() {
        Emptying.of(jdbc, "letter_issue, mail_letter, mail_words, mail_bounce, newsletter_subscriber");
    }

    private void subscribe(int people, String topic, boolean confirmed) {
        jdbc.sql("""
                with people as (
                    insert into newsletter_subscriber (address, token, confirmed_at, letters_agreed_at, letters_offered_at)
                    select :topic || n || '@phare.example.org', :topic || n, now(), now(), now()
                      from generate_series(1, :people) n
                    returning id
                )
                insert into newsletter_choice (subscriber_id, topic, label, confirmed_at)
                select id, 'serie:' || :topic, 'Série', case when :confirmed then now() end
                  from people
                """)
                .param("topic", topic)
                .param("people", people)
                .param("confirmed", confirmed)
                .update();
    }

    private long schedule(String series) {
        return Mailroom.schedule(issues, series);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getInt(1)).single();
    }

    @Test
    void postsOneCopyToEachOfTwentyThousandAcrossNodesThatStopAndRace() throws Exception {
        subscribe(20_000, "cafe", true);
        subscribe(300, "forum", true);
        subscribe(200, "cafe-pas-confirme", false);
        var id = schedule("cafe");

        // a node that died after some of its transactions
        for (var step = 0; step < 7; step++) {
            assertThat(dispatch.sendSome()).isTrue();
        }
        assertThat(count("select count(*) from mail_letter")).isEqualTo(6 * Dispatch.AT_ONCE);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = nodes.submit(dispatch::send);
            var two = nodes.submit(other::send);
            one.get();
            two.get();
        }
        dispatch.send();

        assertThat(count("select count(*) from mail_letter")).isEqualTo(20_000);
        assertThat(count("select count(distinct recipient) from mail_letter")).isEqualTo(20_000);
        assertThat(count("select count(*) from mail_letter where recipient not like 'cafe%'"))
                .isZero();
        assertThat(count("select count(*) from mail_words"))
                .as("the words are kept once")
                .isOne();
        assertThat(count("select max(octet_length(content::text)) from mail_letter"))
                .as("a copy holds none of them")
                .isLessThan(400);
        assertThat(issues.find(id).orElseThrow())
                .extracting(Issue::state, Issue::number, Issue::posted)
                .containsExactly(Issue.State.SENT, 1, 20_000);
    }

    @Test
    void takesUpAgainWhereATransactionFailed() {
        subscribe(1_200, "cafe", true);
        schedule("cafe");
        dispatch.sendSome();
        dispatch.sendSome();
        jdbc.sql("""
                alter table mail_letter
                  add constraint broken check (recipient <> 'cafe700@phare.example.org') not valid
                """).update();
        try {
            org.assertj.core.api.Assertions.assertThatThrownBy(dispatch::send).isNotNull();
        } finally {
            jdbc.sql("alter table mail_letter drop constraint broken").update();
        }
        assertThat(count("select count(*) from mail_letter")).isEqualTo(Dispatch.AT_ONCE);

        other.send();
        assertThat(count("select count(distinct recipient) from mail_letter")).isEqualTo(1_200);
        assertThat(count("select count(*) from mail_letter")).isEqualTo(1_200);
    }

    @Test
    void leavesOutWhoAgreedToAnnouncementsOnly() {
        subscribe(3, "cafe", true);
        jdbc.sql("update newsletter_subscriber set letters_agreed_at = null where address like 'cafe2@%'")
                .update();
        var id = schedule("cafe");

        assertThat(dispatch.readers(issues.find(id).orElseThrow())).isEqualTo(2);
        dispatch.send();
        assertThat(count("select count(*) from mail_letter")).isEqualTo(2);
        assertThat(count("select count(*) from mail_letter where recipient like 'cafe2@%'"))
                .isZero();
    }

    @Test
    void leavesOutWhoCannotBeWrittenToAndSaysTheWordsToTheOthers() {
        subscribe(3, "cafe", true);
        jdbc.sql(
                        "insert into mail_bounce (address, status, explanation) values ('cafe2@phare.example.org', '5.1.1', 'personne')")
                .update();
        schedule("cafe");
        dispatch.send();

        var claimed = queue.claim(10);
        assertThat(claimed)
                .extracting(letter -> letter.recipient())
                .doesNotContain("cafe2@phare.example.org")
                .hasSize(2);
        var letter = claimed.getFirst().letter();
        assertThat(letter.subject()).isEqualTo("Nouvelles du phare");
        assertThat(letter.unsubscribe()).endsWith("/lettre/cafe1/desinscription");
        assertThat(letter.parts())
                .singleElement()
                .asString()
                .contains("Le phare **rouvre**.", "<strong>rouvre</strong>");
    }

    @Test
    void cancelsBeforeItLeavesAndNotAfter() {
        subscribe(3, "cafe", true);
        var by = UUID.randomUUID();
        var first = schedule("cafe");
        assertThat(issues.cancel(first, by)).isTrue();
        dispatch.send();
        assertThat(count("select count(*) from mail_letter")).isZero();

        var second = schedule("cafe");
        dispatch.sendSome();
        assertThat(issues.cancel(second, by)).isFalse();
    }

    @Test
    void forgetsTheWordsOnceNoLetterNeedsThem() {
        subscribe(3, "cafe", true);
        schedule("cafe");
        dispatch.send();
        var later = Instant.now().plus(Duration.ofDays(8));

        letters.forgetting().upTo(later);
        assertThat(count("select count(*) from mail_words"))
                .as("letters still wait")
                .isOne();

        jdbc.sql("update mail_letter set status = 'sent', settled_at = now()").update();
        letters.forgetting().upTo(later);
        assertThat(count("select count(*) from mail_words")).isZero();
        assertThat(count("select count(*) from mail_letter")).isEqualTo(3);
    }
}
