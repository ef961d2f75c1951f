package fr.percolateur.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Backups are of one moment, and come back whole or not at all.
class BackupModuleTest {

    private static final Advance UNSEEN = (_, _) -> {};

    /// Of the schema as it stood before this table came.
    private static final String OLDER = "093";

    private final List<Database> open = new ArrayList<>();

    @TempDir
    private Path folder;

    private Database fresh() {
        return kept(TestDatabase.fresh());
    }

    private Database bare() {
        return kept(TestDatabase.bare());
    }

    private Database kept(Database database) {
        open.add(database);
        return database;
    }

    @AfterEach
    void leave() {
        open.forEach(Database::close);
    }

    private Path file() {
        return folder.resolve("sauvegarde.zip");
    }

    private static Manifest take(Database database, Path file) {
        return new Backups(database.dataSource(), InstantSource.system())
                .take(file, database.migrations(), "0", UNSEEN);
    }

    private void restore(Path file, Database into, boolean replace) {
        try (var archive = Archive.open(file)) {
            new Restorations(this::bare).restore(archive, into, replace, UNSEEN);
        }
    }

    /// An agent and their role, which come together or not at all.
    private static void settle(Database database) {
        var id = UUID.randomUUID();
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(_ -> {
            database.jdbc()
                    .sql("insert into agent (id, email, family_name, created_at)"
                            + " values (:id, :email, E'Vial\\t\\\\N\\n« à »', now())")
                    .param("id", id)
                    .param("email", id + "@verrerie.example.org")
                    .update();
            database.jdbc()
                    .sql("insert into agent_grant (agent_id, role, granted_at) values (:id, 'administrator', now())")
                    .param("id", id)
                    .update();
            database.jdbc()
                    .sql("insert into audit_entry (at, act, subject) values (now(), 'role.granted', 'agent/' || :id)")
                    .param("id", id)
                    .update();
        });
    }

    private static long count(Database database, String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Test
    void isOfOneMomentWhileOthersWrite() {
        var busy = fresh();
        var going = new AtomicBoolean(true);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < 3; writer++) {
                writers.submit(() -> {
                    while (going.get()) {
                        settle(busy);
                    }
                });
            }
            while (count(busy, "agent") < 50) {
                Thread.onSpinWait();
            }
            take(busy, file());
            going.set(false);
        }
        var back = fresh();

        restore(file(), back, false);

        assertThat(count(back, "agent")).isBetween(50L, count(busy, "agent"));
        assertThat(count(back, "agent_grant")).isEqualTo(count(back, "agent"));
        assertThat(count(back, "audit_entry")).isEqualTo(count(back, "agent"));
    }

    @Test
    void bringsEveryRowBackAsItWas() throws IOException {
        var first = fresh();
        for (var agent = 0; agent < 20; agent++) {
            settle(first);
        }
        first.jdbc().sql("""
                insert into sign_in_session (token_sha256, agent_id, email, opened_at, seen_at, expires_at)
                select 'x', id, email, now(), now(), now() + interval '1 hour' from agent limit 1
                """).update();
        var taken = take(first, file());
        var back = fresh();
        restore(file(), back, false);

        var again = take(back, folder.resolve("encore.zip"));

        assertThat(again.tables()).isEqualTo(taken.tables());
        assertThat(again.sequences()).isEqualTo(taken.sequences());
        assertThat(count(back, "sign_in_session")).isZero();
        assertThat(taken.left()).contains("sign_in_session");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        settle(back);
        assertThatThrownBy(() -> back.jdbc().sql("delete from audit_entry").update())
                .rootCause()
                .hasMessageContaining("the audit log is only added to");
        assertThatThrownBy(() -> back.jdbc()
                        .sql("insert into agent_grant (agent_id, role, granted_at)"
                                + " values (gen_random_uuid(), 'administrator', now())")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void doesNotFillADatabaseThatHoldsSomethingUnlessToldTo() {
        var first = fresh();
        settle(first);
        take(first, file());
        var other = fresh();
        settle(other);
        settle(other);

        assertThatThrownBy(() -> restore(file(), other, false))
                .isInstanceOf(BackupProblem.class)
                .hasMessageStartingWith("La base n’est pas vide (entre autres\u00A0: agent, agent_grant, audit_entry)");
        assertThat(count(other, "agent")).isEqualTo(2);

        restore(file(), other, true);
        assertThat(count(other, "agent")).isEqualTo(1);
    }

    @Test
    void leavesTheDatabaseAsItWasWhenARowOfTheArchiveChanged() throws IOException {
        var first = fresh();
        settle(first);
        take(first, file());
        var forged = rewritten("tables/agent.copy", rows -> rows.replace("verrerie", "vitrerie"));
        var torn = rewritten("tables/agent_grant.copy", rows -> rows.substring(0, rows.length() / 2));
        var other = fresh();
        settle(other);
        settle(other);

        assertThatThrownBy(() -> restore(forged, other, true))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("la table « agent » n’est pas celle qui a été sauvegardée");
        assertThatThrownBy(() -> restore(torn, other, true))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("la table « agent_grant » n’est pas celle qui a été sauvegardée");
        assertThat(count(other, "agent")).isEqualTo(2);
        settle(other);
    }

    private Path rewritten(String changed, UnaryOperator<String> change) throws IOException {
        var other = Files.createTempFile(folder, "autre-", ".zip");
        try (var zip = new ZipFile(file().toFile());
                var copy = new ZipOutputStream(Files.newOutputStream(other))) {
            for (var entry : zip.stream().toList()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                try (var content = zip.getInputStream(entry)) {
                    var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    copy.write((entry.getName().equals(changed) ? change.apply(text) : text)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return other;
    }

    @Test
    void refusesWhatIsNoBackupOrOnlyAPieceOfOne() throws IOException {
        take(fresh(), file());
        var whole = Files.readAllBytes(file());
        var piece = Files.write(folder.resolve("morceau.zip"), Arrays.copyOf(whole, whole.length / 2));
        var other = Files.writeString(folder.resolve("lettre.txt"), "Bonjour");

        for (var file : List.of(piece, other)) {
            assertThatThrownBy(() -> Archive.open(file))
                    .isInstanceOf(BackupProblem.class)
                    .hasMessageEndingWith("n’est pas une sauvegarde de Percolateur, ou n’en est qu’un morceau.");
        }
        assertThatThrownBy(() -> take(fresh(), other))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("il est resté comme il était");
        assertThat(other).hasContent("Bonjour");
    }

    @Test
    void bringsABackupOfAnOlderVersionUpToThisOne() {
        var old = bare();
        old.migrate(OLDER);
        settle(old);
        assertThat(old.migrations()).doesNotContain("130").contains(OLDER);
        take(old, file());
        var back = fresh();

        restore(file(), back, false);

        assertThat(count(back, "agent")).isEqualTo(1);
        assertThat(back.migrations()).contains("130");
        settle(back);
    }

    @Test
    void refusesABackupOfANewerVersion() throws IOException {
        take(fresh(), file());
        var newer = rewritten("manifest.json", told -> told.replace("\"130\"", "\"99130\""));

        assertThatThrownBy(() -> restore(newer, fresh(), false))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("vient d’une version plus récente");
    }

    @Test
    void isProvedByRestoringIt() throws IOException {
        var first = fresh();
        settle(first);
        take(first, file());
        try (var archive = Archive.open(file())) {
            new Restorations(this::bare).check(archive, UNSEEN);
        }
        var forged = rewritten("tables/agent.copy", rows -> rows.replace("verrerie", "vitrerie"));
        try (var archive = Archive.open(forged)) {
            assertThatThrownBy(() -> new Restorations(this::bare).check(archive, UNSEEN))
                    .isInstanceOf(BackupProblem.class)
                    .hasMessageContaining("est abîmée");
        }
    }

    @Test
    void leavesNothingWhenTheDatabaseGoesAway() throws IOException {
        var first = fresh();
        settle(first);
        take(first, file());
        var before = Files.readAllBytes(file());
        Advance interruption = (percent, _) -> {
            if (percent > 0 && percent < 100) {
                first.jdbc().sql("""
                        select pg_terminate_backend(pid)
                          from pg_stat_activity
                         where datname = current_database()
                           and pid <> pg_backend_pid()
                        """).query((row, _) -> row.getBoolean(1)).list();
            }
        };

        assertThatThrownBy(() -> new Backups(first.dataSource(), InstantSource.system())
                        .take(file(), first.migrations(), "0", interruption))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("Il n’en reste rien.");

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void sweepsWhatAKilledProgramLeft() throws IOException {
        Files.writeString(folder.resolve(".sauvegarde.zip-123.part"), "half");

        take(fresh(), file());

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void remembersTheLast() {
        var first = fresh();
        var backups = new Backups(first.dataSource(), InstantSource.system());
        assertThat(backups.last()).isEmpty();
        var taken = take(first, file());
        assertThat(backups.last().orElseThrow().rows()).isEqualTo(taken.rows());
    }
}
