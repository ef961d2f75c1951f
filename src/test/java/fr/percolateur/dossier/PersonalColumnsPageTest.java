package fr.percolateur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.web.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever adds a column says what it is for and until when, or that it tells of nobody.
@PageTest
class PersonalColumnsPageTest {

    /// Tables, or columns, that tell of nobody, or of those alone whom a public document names.
    private static final Set<String> OF_NOBODY = Set.of(
            "article",
            "audit_link",
            "audit_pending",
            "audit_verification",
            "backup_taken",
            "ballot_box",
            "ballot_slot",
            "caption_line",
            "checkin_room",
            "conduct_sequence",
            "content_state",
            "correspondence_template",
            "correspondence_told",
            "debate",
            "document",
            "event",
            "flyway_schema_history",
            "document_revision.at",
            "document_revision.bytes",
            "document_revision.document_id",
            "document_revision.number",
            "floor_reaction",
            "gallery_file.media_id",
            "gallery_file.image",
            "gallery_file.alternative",
            "gallery_file.decorative",
            "gallery_file.credit",
            "gallery_file.consent",
            "gallery_file.added_at",
            "gallery_version.media_id",
            "gallery_version.hash",
            "gallery_version.replaced_at",
            "given_link",
            "lesson.id",
            "lesson.event_id",
            "lesson.number",
            "lesson.slug",
            "lesson.title",
            "lesson.body",
            "lesson.body_html",
            "lesson.body_text",
            "lesson.practice",
            "lesson.practice_html",
            "lesson.practice_text",
            "lesson.organisation",
            "lesson.state",
            "lesson.written_at",
            "lesson.changed_at",
            "lesson.published_at",
            "ledger_settlement",
            "lesson_evidence",
            "idea_step",
            "letter_issue",
            "live_room",
            "mail_salt",
            "mail_words",
            "media",
            "media_path",
            "media_rendition",
            "moved_address",
            "newsletter_announcement",
            "proofreading_ignored",
            "node_beat",
            "organisation",
            "organisation_domain",
            "poll",
            "programme_note",
            "public_web_host",
            "question_rule",
            "recap",
            "registration_pool",
            "registration_question",
            "registration_terms",
            "scheduled_tasks",
            "search_entry",
            "search_series",
            "search_word",
            "series",
            "survey_count",
            "survey_setting",
            "shown_version",
            "sign_in_rule",
            "statistics_event",
            "statistics_figure",
            "statistics_step",
            "stream_part",
            "stream_room",
            "ticket_key",
            "venue",
            "venue_place",
            "venue_room",
            "video_player",
            "wall_choice");

    private final List<PersonalData> kept;
    private final JdbcClient jdbc;

    PersonalColumnsPageTest(@Autowired List<PersonalData> kept, @Autowired JdbcClient jdbc) {
        this.kept = kept;
        this.jdbc = jdbc;
    }

    private List<String> columns() {
        return jdbc.sql("""
                select c.table_name || '.' || c.column_name
                  from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                 where c.table_schema = 'public'
                   and t.table_type = 'BASE TABLE'
                 order by 1
                """).query((row, _) -> row.getString(1)).list();
    }

    private static boolean isIn(Set<String> named, String column) {
        return named.contains(column) || named.contains(column.substring(0, column.indexOf('.')));
    }

    @Test
    void belongEachToAPurposeOrTellOfNobody() {
        var purposes = kept.stream().flatMap(data -> data.columns().stream()).collect(Collectors.toSet());

        assertThat(columns().stream().filter(column -> !isIn(purposes, column) && !isIn(OF_NOBODY, column)))
                .isEmpty();
    }

    /// A column that is named belongs to who names it, whoever has the rest of its table.
    @Test
    void belongToOnePurposeAlone() {
        assertThat(columns().stream()
                        .filter(column ->
                                naming(column) > 1 || naming(column) == 0 && naming(column.split("\\.", 2)[0]) > 1))
                .isEmpty();
    }

    private long naming(String columns) {
        return kept.stream().filter(data -> data.columns().contains(columns)).count();
    }

    @Test
    void areNamedAsTheyStand() {
        var known = columns().stream()
                .flatMap(column -> Stream.of(column, column.substring(0, column.indexOf('.'))))
                .collect(Collectors.toSet());

        assertThat(kept.stream().flatMap(data -> data.columns().stream())).isSubsetOf(known);
        assertThat(known).containsAll(OF_NOBODY);
    }

    @Test
    void areErasedOnceHoweverOftenTheJobRuns() {
        var now = Instant.now();
        kept.forEach(data -> data.forgetting().upTo(now));

        assertThat(kept)
                .allSatisfy(data ->
                        assertThat(data.forgetting().upTo(now)).as(data.what()).isZero());
    }

    /// Save those on their way to ProConnect, of whom nothing tells who they are.
    @Test
    void areGivenToWhomTheyTellOf() {
        assertThat(kept.stream().filter(data -> data.holder().isEmpty()).flatMap(data -> data.columns().stream()))
                .containsExactly("sign_in_errand");
    }
}
