package fr.percolateur.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.PersonalData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Who counts, what is first, who is told.
@PageTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class IdeasModuleTest {

    private static final Set<IdeaState> OPEN = EnumSet.of(IdeaState.RECEIVED, IdeaState.STUDIED);

    private final Imports imports;
    private final Ideas ideas;
    private final SimilarIdeas similar;
    private final Proposals proposals;
    private final Supports supports;
    private final Comments comments;
    private final Rulings rulings;
    private final IdeaNews news;
    private final PersonalData kept;
    private final JdbcClient jdbc;
    private final Postbag postbag;

    @TempDir
    private Path folder;

    IdeasModuleTest(
            Imports imports,
            Ideas ideas,
            SimilarIdeas similar,
            Proposals proposals,
            Supports supports,
            Comments comments,
            Rulings rulings,
            IdeaNews news,
            @Qualifier("peopleOfIdeas") PersonalData kept,
            DataSource dataSource) {
        this.imports = imports;
        this.ideas = ideas;
        this.similar = similar;
        this.proposals = proposals;
        this.supports = supports;
        this.comments = comments;
        this.rulings = rulings;
        this.news = news;
        this.kept = kept;
        this.jdbc = JdbcClient.create(dataSource);
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeEach
    void empty() {
        Emptying.of(jdbc, "idea, agent, mail_letter");
    }

    private Viewer.SignedIn agent(String name) {
        var email = name + "@marees.example.org";
        var id = jdbc.sql("""
                insert into agent (email, given_name, family_name, created_at)
                values (:email, :name, 'Ormevalle', now())
                    on conflict (email) do update set seen_at = now()
                returning id
                """)
                .param("email", email)
                .param("name", name)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        return new Viewer.SignedIn(id, name, email, Set.of());
    }

    private Idea propose(String title, String by) {
        var outcome = proposals.propose(
                new Proposal(title, "Le courrier se lit mal au guichet.", "Les équipes d’accueil", "", false),
                agent(by));
        assertThat(outcome).isInstanceOf(Proposals.Taken.class);
        return ideas.find(((Proposals.Taken) outcome).slug()).orElseThrow();
    }

    private Idea shown(String title) {
        var idea = propose(title, "ines");
        rulings.show(matter(idea));
        return idea;
    }

    private Rulings.Matter matter(Idea idea) {
        return new Rulings.Matter(idea.id(), agent("noe").id());
    }

    private void support(Idea idea, String... names) {
        for (var name : names) {
            supports.support(idea.id(), agent(name).id());
        }
    }

    private int supporters(Idea idea) {
        return ideas.find(idea.id()).orElseThrow().supporters();
    }

    @Test
    void showsNothingThatNobodyRead() {
        var idea = propose("Répondre sans formule", "ines");

        assertThat(ideas.latest(OPEN)).isEmpty();
        assertThat(supports.support(idea.id(), agent("solenn").id())).isFalse();

        rulings.show(matter(idea));
        assertThat(ideas.latest(OPEN)).extracting(Idea::slug).containsExactly("repondre-sans-formule");
        assertThat(ideas.latest(OPEN).getFirst().signed()).startsWith("ines O.");
    }

    @Test
    void givesEachIdeaAnAddressOfItsOwn() {
        assertThat(List.of(propose("Lire le droit", "ines"), propose("Lire le droit", "noe"), propose("!!!", "ines")))
                .extracting(Idea::slug)
                .doesNotHaveDuplicates()
                .startsWith("lire-le-droit", "lire-le-droit-2");
    }

    @Test
    void takesAnIdeaThatIsSentTwiceOnceAndFiveADayAtMost() {
        assertThat(propose("Lire le droit", "ines").id())
                .isEqualTo(propose("Lire le droit", "ines").id());
        IntStream.range(1, Proposals.MOST).forEach(number -> propose("Idée " + number, "ines"));

        assertThat(proposals.propose(new Proposal("Une de trop", "Oui", "Tous", "", false), agent("ines")))
                .isInstanceOf(Proposals.TooMany.class);
    }

    @Test
    void countsAPersonOnceHoweverOftenTheyPressAtOnce() throws Exception {
        var idea = shown("Répondre sans formule");
        var solenn = agent("solenn").id();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var press : IntStream.range(0, 12)
                    .mapToObj(_ -> hands.submit(() -> supports.support(idea.id(), solenn)))
                    .toList()) {
                assertThat(press.get()).isTrue();
            }
        }
        assertThat(supporters(idea)).isEqualTo(1);

        supports.withdraw(idea.id(), solenn);
        supports.withdraw(idea.id(), solenn);
        assertThat(supporters(idea)).isZero();
    }

    @Test
    void countsSupportersOfMergedIdeasOnceAndGivesThemBackWhenParted() {
        var one = shown("Répondre sans formule");
        var other = shown("Écrire des réponses claires");
        support(one, "solenn", "nadia");
        support(other, "nadia", "tancrede");

        assertThat(rulings.merge(matter(other), one.id())).isTrue();
        assertThat(supporters(one)).isEqualTo(3);
        assertThat(supporters(other)).isZero();
        assertThat(ideas.standingFor(ideas.find(other.id()).orElseThrow()).id()).isEqualTo(one.id());
        assertThat(rulings.merge(matter(one), other.id())).as("no ring").isFalse();

        assertThat(rulings.part(matter(other))).isTrue();
        assertThat(List.of(supporters(one), supporters(other))).containsExactly(2, 2);
    }

    @Test
    void ranksARecentIdeaAgainstAnOldOneByWhatTheyWonWithinTheMonth() {
        var old = shown("Une vieille idée");
        var recent = shown("Une idée récente");
        var single = shown("Une idée d’hier");
        support(old, "a", "b", "c", "d", "e", "f");
        support(recent, "a", "b", "c");
        support(single, "a");
        age(old, 200);
        age(recent, 10);
        age(single, 1);
        jdbc.sql(
                        "update idea_follower set supported_at = now() - interval '60 days' where idea_id = :id and agent_id in (select id from agent where email < 'd')")
                .param("id", old.id())
                .update();

        // three in ten days, three in thirty, one in seven at least
        assertThat(ideas.ranked(OPEN)).extracting(Idea::id).containsExactly(recent.id(), single.id(), old.id());
        assertThat(ideas.ranked(OPEN)).extracting(Idea::supporters).containsExactly(3, 1, 6);
    }

    private void age(Idea idea, int days) {
        jdbc.sql("update idea set shown_at = now() - make_interval(days => :days) where id = :id")
                .param("days", days)
                .param("id", idea.id())
                .update();
    }

    @Test
    void findsWhatSaysTheSameByStemsWithoutAccentsAndDespiteSlips() {
        var idea = shown("Répondre aux réclamations des usagers");
        shown("Photographier les archives du port");

        for (var typed : List.of(
                "reponse aux reclamation d'un usager", "usagers réclament", "Repondre aux reclamatons des usagers")) {
            assertThat(similar.to(typed, 0, 5)).as(typed).extracting(Idea::id).containsExactly(idea.id());
        }
        assertThat(similar.to("Chiffrer les disques", 0, 5)).isEmpty();
        assertThat(similar.to(idea.title(), idea.id(), 5)).isEmpty();
    }

    @Test
    void tellsEachFollowerOfAStepOnceAndNobodyWhoAskedForSilence() {
        var one = shown("Répondre sans formule");
        var other = shown("Écrire clairement");
        news.tell();
        support(one, "solenn", "nadia");
        support(other, "solenn");
        rulings.merge(matter(other), one.id());
        jdbc.sql("delete from mail_letter").update();
        supports.silence(token(one, "nadia"));

        assertThat(rulings.study(matter(one))).isTrue();
        assertThat(rulings.study(matter(one))).as("studied already").isFalse();
        news.tell();
        news.tell();

        assertThat(postbag.to("solenn@marees.example.org"))
                .extracting(Postbag.Posted::subject)
                .containsExactly("«\u00A0Répondre sans formule\u00A0» est à l’étude");
        assertThat(postbag.to("ines@marees.example.org")).hasSize(1);
        assertThat(postbag.to("nadia@marees.example.org")).isEmpty();
    }

    @Test
    void tellsThoseWhoFollowAMergedIdeaAndNobodyElseOnceItStands() {
        var one = shown("Répondre sans formule");
        var other = shown("Des réponses sans formule toute faite");
        support(one, "solenn");
        support(other, "nadia");
        news.tell();
        jdbc.sql("delete from mail_letter").update();

        rulings.merge(matter(other), one.id());
        rulings.part(matter(other));
        news.tell();
        assertThat(postbag.all()).as("undone before it was told").isEmpty();

        rulings.merge(matter(other), one.id());
        news.tell();
        assertThat(postbag.all()).as("it rests first").isEmpty();
        jdbc.sql("update idea_step set at = now() - interval '11 minutes' where state = 'merged'")
                .update();
        news.tell();
        news.tell();
        assertThat(postbag.to("nadia@marees.example.org"))
                .extracting(Postbag.Posted::subject)
                .containsExactly("«\u00A0Des réponses sans formule toute faite\u00A0» est réunie à une autre idée");
        assertThat(postbag.to("solenn@marees.example.org")).isEmpty();

        rulings.part(matter(other));
        news.tell();
        assertThat(postbag.to("nadia@marees.example.org")).hasSize(2);
        assertThat(postbag.to("solenn@marees.example.org")).isEmpty();
    }

    private String token(Idea idea, String name) {
        return jdbc.sql("select token from idea_follower where idea_id = :idea and agent_id = :agent")
                .param("idea", idea.id())
                .param("agent", agent(name).id())
                .query((row, _) -> row.getString(1))
                .single();
    }

    @Test
    void tellsThousandsOfFollowersOnceEach() {
        var idea = shown("Répondre sans formule");
        news.tell();
        jdbc.sql("delete from mail_letter").update();
        jdbc.sql("""
                with people as (
                    insert into agent (email, created_at)
                    select 'agent' || n || '@phare.example.org', now() from generate_series(1, 1203) n
                    returning id
                )
                insert into idea_follower (idea_id, agent_id, token, supported_at)
                select :idea, id, id::text, now() from people
                """).param("idea", idea.id()).update();

        rulings.decline(matter(idea), "Le sujet a déjà été traité.");
        news.tell();

        assertThat(jdbc.sql("select count(*), count(distinct recipient) from mail_letter")
                        .query((row, _) -> List.of(row.getInt(1), row.getInt(2)))
                        .single())
                .containsExactly(1204, 1204);
    }

    @Test
    void tellsSupportersOnceWhenTheLessonsOfTheirEditionAreOut() throws IOException {
        var idea = shown("Répondre sans formule");
        support(idea, "solenn");
        var edition = edition();
        rulings.retain(matter(idea), edition, "l’édition 5 de «\u00A0Café du Phare\u00A0»");
        news.tell();
        jdbc.sql("delete from mail_letter").update();

        rulings.lessonsAreOut(edition, "Café du Phare n° 5", "/agenda/phare/enseignements/");
        rulings.lessonsAreOut(edition, "Café du Phare n° 5", "/agenda/phare/enseignements/");
        news.tell();
        assertThat(postbag.all()).as("others may follow").isEmpty();
        jdbc.sql("update idea_step set at = at - interval '2 hours'").update();
        news.tell();

        assertThat(postbag.to("solenn@marees.example.org"))
                .singleElement()
                .extracting(Postbag.Posted::text)
                .asString()
                .contains("Café du Phare n° 5", "/agenda/phare/enseignements/");
    }

    private long edition() throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(
                folder.resolve("agenda/phare.md"), "---\ntitle: \"Phare\"\npublished: false\n---\nBientôt.\n");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        return jdbc.sql("select id from document where slug = 'phare'")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Test
    void forgetsNamesAfterTwoYearsAndKeepsTheCount() {
        var idea = shown("Répondre sans formule");
        support(idea, "solenn", "nadia");
        comments.write(idea, "Chez nous aussi.", false, agent("solenn"));

        kept.forgetting().upTo(Instant.now().plus(Duration.ofDays(731)));

        assertThat(supporters(idea)).isEqualTo(2);
        assertThat(jdbc.sql("""
                select (select count(*) from idea_follower)
                     + (select count(*) from idea where proposer is not null or signed <> '')
                     + (select count(*) from idea_comment where author is not null or signed <> '')
                """).query((row, _) -> row.getInt(1)).single()).isZero();
    }

    @Test
    void erasesWhatSomeoneLeftAndGivesItToThemBefore() {
        var idea = shown("Répondre sans formule");
        propose("Une idée non lue", "ines");
        support(idea, "ines", "nadia");
        comments.write(idea, "Chez nous aussi.", false, agent("ines"));
        var holding = kept.holder().orElseThrow();

        assertThat(holding.of("ines@marees.example.org")).hasSize(4);
        holding.erase("ines@marees.example.org");

        assertThat(holding.of("ines@marees.example.org")).isEmpty();
        assertThat(supporters(idea)).isEqualTo(1);
        assertThat(ideas.unread()).isEmpty();
        assertThat(comments.unread()).isEmpty();
    }
}
