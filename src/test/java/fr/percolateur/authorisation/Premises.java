package fr.percolateur.authorisation;

import fr.percolateur.accounts.Agent;
import fr.percolateur.accounts.Agents;
import fr.percolateur.accounts.Invitations;
import fr.percolateur.accounts.Invitations.Invitation;
import fr.percolateur.accounts.Pleas;
import fr.percolateur.accounts.Roles;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.viewer.ViewerSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the routes are asked about: `jury` of the series `cafes-du-port`, `bal` too (for what ends an event),
/// `ailleurs` of the series `forum`, `libre` of
/// none; an article of each; and, by its `$name` in the table, what has an id.
///
/// A module whose routes name something of its own adds it to [#named].
final class Premises {

    /// Says who asks.
    static final String WHO = "X-Cast";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss +00:00");

    private final Registrations registrations;
    private final Agents agents;
    private final Roles roles;
    private final Pleas pleas;
    private final Invitations invitations;
    private final Gallery gallery;
    private final JdbcClient jdbc;
    private final AtomicInteger people = new AtomicInteger();
    private final Map<Cast, Agent> accounts = new EnumMap<>(Cast.class);

    private Premises(
            Registrations registrations,
            Agents agents,
            Roles roles,
            Pleas pleas,
            Invitations invitations,
            Imports imports,
            Gallery gallery,
            JdbcClient jdbc)
            throws IOException {
        this.registrations = registrations;
        this.agents = agents;
        this.roles = roles;
        this.pleas = pleas;
        this.invitations = invitations;
        this.gallery = gallery;
        this.jdbc = jdbc;
        var folder = Files.createTempDirectory("premises-");
        event(folder, "jury", "serie: " + Cast.OWN);
        event(folder, "ailleurs", "serie: " + Cast.FOREIGN);
        event(folder, "bal", "serie: " + Cast.OWN);
        event(folder, "libre", "");
        for (var series : List.of(Cast.OWN, Cast.FOREIGN)) {
            write(folder, "series/" + series + ".md", "title: \"Série " + series + "\"");
            write(folder, "actualites/retour-" + series + ".md", """
                    title: "Retour de la série"
                    date: 2026-01-12 09:00:00 +01:00
                    serie: %s""".formatted(series));
        }
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        arrive();
    }

    private static void event(Path folder, String slug, String series) throws IOException {
        var start = OffsetDateTime.now(ZoneOffset.UTC).plusDays(20);
        write(folder, "agenda/" + slug + ".md", """
                title: "Rencontre %s"
                event_start_date: %s
                event_end_date: %s
                lieu: La Verrerie
                public: tous
                tags: [donnees]
                inscription:
                  approbation: true
                  sur_place: {places: null}
                  en_ligne: {places: null}
                %s""".formatted(
                        slug, start.format(WRITTEN), start.plusHours(1).format(WRITTEN), series));
    }

    private static void write(Path folder, String path, String header) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + header + "\n---\nOn se retrouve à la Verrerie.\n");
    }

    /// Everyone has an account, also whoever just gave it up.
    void arrive() {
        for (var one : Cast.values()) {
            accounts.put(one, agents.arrive(new EmailAddress(one.address())));
        }
    }

    Viewer viewer(Cast one) {
        var account = accounts.get(one);
        return one == Cast.VISITOR || account == null
                ? new Viewer.Visitor()
                : new Viewer.SignedIn(
                        account.id(), "Tancrède Vial", account.email().text(), one.grants());
    }

    /// What a `$name` of the table stands for; made anew each time, so that an act finds it as nobody left it.
    String named(String name) {
        return switch (name) {
            case "$registration" -> String.valueOf(seat("jury"));
            case "$foreign-registration" -> String.valueOf(seat("ailleurs"));
            case "$uuid" -> UUID.randomUUID().toString();
            case "$plea" -> plea();
            case "$guest" -> guest();
            case "$holder" -> holder();
            case "$letter" -> letter();
            case "$media" -> media();
            case "$address" -> address();
            case "$poll" -> poll();
            case "$debate" -> debate();
            case "$question" -> question("jury");
            case "$foreign-question" -> question("ailleurs");
            case "$shown-question" -> shownQuestion();
            case "$quotation" -> quotation("jury");
            case "$foreign-quotation" -> quotation("ailleurs");
            case "$survey-word" -> surveyWord("jury");
            case "$foreign-survey-word" -> surveyWord("ailleurs");
            case "$lesson" -> lesson("jury", "draft", "id");
            case "$foreign-lesson" -> lesson("ailleurs", "draft", "id");
            case "$lesson-slug" -> lesson("jury", "published", "slug");
            case "$idea" -> idea().slug();
            case "$idea-number" -> String.valueOf(idea().id());
            case "$idea-comment" -> ideaComment();
            case "$issue" -> issue();
            default -> throw new AssertionError("nothing is called " + name + ": name it in Premises");
        };
    }

    private String address() {
        return "personne" + people.incrementAndGet() + "@lanterne.gouv.fr";
    }

    private long event(String slug) {
        return jdbc.sql("select id from document where kind = 'EVENT' and slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private long seat(String slug) {
        var submission = registrations.register(
                registrations.terms(event(slug)).orElseThrow(),
                new Attendee(
                        Mode.ONSITE, "Nadia", "Ormevalle", address(), "guide", "", false, List.of(), Map.of(), ""));
        return switch (submission) {
            case Submission.Proven(Proof.Pending(var registration)) -> registration.id();
            case Submission other -> throw new AssertionError(other);
        };
    }

    private record NamedIdea(long id, String slug) {}

    private NamedIdea idea() {
        return jdbc.sql("""
                insert into idea (slug, title, why, audience, signed, proposed_at, moderation, shown_at)
                values (:slug, 'Répondre sans formule', 'Le courrier se lit mal', 'L’accueil', '', now(), 'shown', now())
                returning id, slug
                """)
                .param("slug", "repondre-" + people.incrementAndGet())
                .query((row, _) -> new NamedIdea(row.getLong("id"), row.getString("slug")))
                .single();
    }

    private String issue() {
        return jdbc.sql("insert into letter_issue (series) values (:series) returning id")
                .param("series", Cast.OWN)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private String ideaComment() {
        return jdbc.sql("""
                insert into idea_comment (idea_id, signed, text, written_at)
                values (:idea, '', 'À l’accueil aussi', now())
                returning id
                """)
                .param("idea", idea().id())
                .query((row, _) -> row.getString(1))
                .single();
    }

    private String question(String slug) {
        return jdbc.sql("""
                with open as (
                    insert into live_room (room, code, opened_at)
                    values (:room, :code, now())
                    on conflict do nothing
                )
                insert into question (room, text, signed, asked_at, rushed)
                values (:room, 'Qui signe quand le courrier part de trois services ?', '', now(), false)
                returning id
                """)
                .param("room", event(slug))
                .param("code", slug + "10")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private String shownQuestion() {
        var question = question("jury");
        jdbc.sql("update question set state = 'approved', decided_at = now() where id = :id")
                .param("id", Long.valueOf(question))
                .update();
        return question;
    }

    private String surveyWord(String event) {
        return jdbc.sql("insert into survey_word (event_id, text) values (:event, 'Plus long.') returning id::text")
                .param("event", event(event))
                .query((row, _) -> row.getString(1))
                .single();
    }

    /// A draft.
    private String quotation(String event) {
        return jdbc.sql("""
                insert into quotation (event_id, name, about, email, sentence, source, written_at)
                values (:event, 'Inès Caron', '', :email, 'On relit tout haut.', 'Ouverture', now())
                returning id
                """)
                .param("event", event(event))
                .param("email", address())
                .query((row, _) -> row.getString(1))
                .single();
    }

    /// One that stands on a document.
    private String lesson(String event, String state, String column) {
        return jdbc.sql("""
                with written as (
                    insert into lesson (event_id, number, slug, title, body, body_html, body_text, practice,
                                        practice_html, practice_text, organisation, state, written_at, changed_at,
                                        published_at)
                    select :event, coalesce(max(number), 0) + 1, 'relire-' || gen_random_uuid(), 'Relire', 'Tout haut.',
                           '<p>Tout haut.</p>', 'Tout haut.', '', '', '', '', :state, now(), now(),
                           case :state when 'draft' then null else now() end
                      from lesson
                     where event_id = :event
                    returning id, slug
                ), proven as (
                    insert into lesson_evidence (lesson_id, rank, kind, label, address)
                    select id, 1, 'document', 'Le bilan', '/actualites/' from written
                )
                select id::text as id, slug from written
                """)
                .param("event", event(event))
                .param("state", state)
                .query((row, _) -> row.getString(column))
                .single();
    }

    private String plea() {
        var email = new EmailAddress(address());
        pleas.ask(email, "Je travaille à la mairie.");
        return pleas.of(email).orElseThrow().id().toString();
    }

    private String guest() {
        var email = new EmailAddress(address());
        invitations.invite(new Invitation(event("jury"), email, "Inès Caron", Invitations.Part.GUEST), null);
        return email.text();
    }

    /// A file that none of the cast brought.
    private String media() {
        var pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        return switch (gallery.add(pdf, "notice.pdf", Alternative.NONE, null)) {
            case Gallery.Outcome.Added(var file) -> String.valueOf(file.id());
            case Gallery.Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// The room of `jury`.
    private void room() {
        jdbc.sql(
                        "insert into live_room (room, code, opened_at) values (:room, 'sondage10', now()) on conflict do nothing")
                .param("room", event("jury"))
                .update();
    }

    /// A draft of a debate.
    private String debate() {
        room();
        return jdbc.sql("insert into debate (room, motion) values (:room, 'On continue.') returning id")
                .param("room", event("jury"))
                .query((row, _) -> row.getString(1))
                .single();
    }

    /// A draft of a poll.
    private String poll() {
        room();
        return jdbc.sql("""
                insert into poll (room, kind, question, options, most, shown)
                values (:room, 'single', 'On continue ?', '{Oui,Non}', 1, true)
                returning id
                """)
                .param("room", event("jury"))
                .query((row, _) -> row.getString(1))
                .single();
    }

    private String holder() {
        var email = new EmailAddress(address());
        roles.grant(email, new Grant(Role.DOOR, Cast.OWN), "https://agenda.example.org", null);
        return agents.arrive(email).id().toString();
    }

    /// Letters that wait, for those who registered.
    private String letter() {
        guest();
        return jdbc.sql("select max(id) from mail_letter")
                .query((row, _) -> row.getString(1))
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        Premises premises(
                Registrations registrations,
                Agents agents,
                Roles roles,
                Pleas pleas,
                Invitations invitations,
                Imports imports,
                Gallery gallery,
                JdbcClient jdbc)
                throws IOException {
            return new Premises(registrations, agents, roles, pleas, invitations, imports, gallery, jdbc);
        }

        @Bean
        @Primary
        ViewerSource whoTheRequestSays(ObjectProvider<Premises> premises) {
            return request -> {
                var said = request.getHeader(WHO);
                return said == null
                        ? new Viewer.Visitor()
                        : premises.getObject().viewer(Cast.valueOf(said));
            };
        }
    }
}
