package fr.percolateur.directory;

import fr.percolateur.mail.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All who spoke or may speak.
public final class Directory {

    static final RowMapper<Person> PERSON = (row, _) -> new Person(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("position"),
            row.getString("organisation"),
            row.getString("biography"),
            row.getString("email"),
            given(row, "image"),
            given(row, "recording"),
            portrait(row));

    /// Where the Atelier keeps it.
    public static final String ADDRESS = "/atelier/intervenants/";

    private final JdbcClient jdbc;

    public Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /// The same, held until the transaction ends: what is said of them changes for nobody else meanwhile.
    public Optional<Person> hold(UUID id) {
        return jdbc.sql("select * from speaker where id = :id for update")
                .param("id", id)
                .query(PERSON)
                .optional();
    }

    private static @Nullable Instant given(ResultSet row, String what) throws SQLException {
        return instant(row, what + "_revoked") == null ? instant(row, what + "_consent") : null;
    }

    private static @Nullable Portrait portrait(ResultSet row) throws SQLException {
        var path = row.getString("portrait");
        return path.isEmpty() ? null : new Portrait(path, row.getString("portrait_words"));
    }

    public static String address(Person person) {
        return ADDRESS + person.id();
    }

    /// By name.
    public List<Person> all() {
        return jdbc.sql("select * from speaker order by unaccent(lower(name)), added_at")
                .query(PERSON)
                .list();
    }

    public Optional<Person> find(UUID id) {
        return jdbc.sql("select * from speaker where id = :id")
                .param("id", id)
                .query(PERSON)
                .optional();
    }

    public Optional<Person> at(EmailAddress email) {
        return jdbc.sql("select * from speaker where email = :email")
                .param("email", email.text())
                .query(PERSON)
                .optional();
    }

    /// Those who bear this name, whatever their accents and capitals.
    public List<Person> named(String name) {
        return jdbc.sql("select * from speaker where unaccent(lower(name)) = unaccent(lower(:name)) order by added_at")
                .param("name", name)
                .query(PERSON)
                .list();
    }

    public Person add(String name, String position, String organisation, String email, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into speaker (id, name, position, organisation, email, added_at)
                values (:id, :name, :position, :organisation, :email, :now)
                """)
                .param("id", id)
                .param("name", name)
                .param("position", position)
                .param("organisation", organisation)
                .param("email", email)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new Person(id, name, position, organisation, "", email, null, null, null);
    }

    public void describe(UUID id, String name, String position, String organisation, String biography) {
        jdbc.sql("""
                update speaker
                   set name = :name, position = :position, organisation = :organisation, biography = :biography
                 where id = :id
                """)
                .param("id", id)
                .param("name", name)
                .param("position", position)
                .param("organisation", organisation)
                .param("biography", biography)
                .update();
    }

    /// Gives an address to one who had none.
    public void address(UUID id, EmailAddress email) {
        jdbc.sql("update speaker set email = :email where id = :id and email = ''")
                .param("id", id)
                .param("email", email.text())
                .update();
    }

    /// Gives another address, or none: what was sent to the one before opens nothing any more, so that whoever it
    /// reached by mistake answers for nobody.
    public void readdress(UUID id, String email) {
        jdbc.sql("update speaker set email = :email where id = :id")
                .param("id", id)
                .param("email", email)
                .update();
        jdbc.sql("update speech set token_sha256 = null where speaker_id = :id and state = 'invited'")
                .param("id", id)
                .update();
    }

    /// A consent keeps the day it was given; taken back, it keeps that day too.
    public void consent(UUID id, boolean image, boolean recording, Instant now) {
        jdbc.sql("""
                update speaker
                   set image_consent = case when not :image then image_consent
                                            when image_consent is null or image_revoked is not null then :now
                                            else image_consent end,
                       image_revoked = case when :image then null
                                            when image_consent is null then null
                                            else coalesce(image_revoked, :now) end,
                       recording_consent = case when not :recording then recording_consent
                                                when recording_consent is null or recording_revoked is not null then :now
                                                else recording_consent end,
                       recording_revoked = case when :recording then null
                                                when recording_consent is null then null
                                                else coalesce(recording_revoked, :now) end
                 where id = :id
                """)
                .param("id", id)
                .param("image", image)
                .param("recording", recording)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
