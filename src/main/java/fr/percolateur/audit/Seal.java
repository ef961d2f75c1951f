package fr.percolateur.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The hashes of the log. Each word is written with its length before it: two different entries never give the same
/// bytes.
final class Seal {

    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// What the first link follows.
    static final byte[] NOTHING = new byte[0];

    private Seal() {}

    static byte[] salt() {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /// Binds to a change without telling it: short values could be guessed from a hash alone.
    static byte[] commitment(byte[] salt, AuditAct.Change change) {
        return hash(bytes -> {
            bytes.write(salt);
            word(bytes, change.field());
            word(bytes, change.before());
            word(bytes, change.after());
        });
    }

    /// All of an entry that stays.
    record Sealed(
            long id,
            Instant at,
            @Nullable UUID actor,
            String act,
            String subject,
            List<String> fields,
            List<byte[]> commitments) {

        /// @param row of `audit_entry`
        static Sealed of(ResultSet row) throws SQLException {
            return new Sealed(
                    row.getLong("id"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("actor", UUID.class),
                    row.getString("act"),
                    row.getString("subject"),
                    List.of((String[]) row.getArray("fields").getArray()),
                    List.of((byte[][]) row.getArray("commitments").getArray()));
        }
    }

    static byte[] link(byte[] previous, long position, Sealed entry) {
        return hash(bytes -> {
            bytes.writeInt(previous.length);
            bytes.write(previous);
            bytes.writeLong(position);
            bytes.writeLong(entry.id());
            bytes.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
            word(bytes, entry.actor() == null ? null : entry.actor().toString());
            word(bytes, entry.act());
            word(bytes, entry.subject());
            bytes.writeInt(entry.fields().size());
            for (var field : entry.fields()) {
                word(bytes, field);
            }
            bytes.writeInt(entry.commitments().size());
            for (var commitment : entry.commitments()) {
                bytes.writeInt(commitment.length);
                bytes.write(commitment);
            }
        });
    }

    private interface Writing {
        void to(DataOutputStream bytes) throws IOException;
    }

    private static byte[] hash(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void word(DataOutputStream bytes, @Nullable String word) throws IOException {
        if (word == null) {
            bytes.writeInt(-1);
            return;
        }
        var written = word.getBytes(StandardCharsets.UTF_8);
        bytes.writeInt(written.length);
        bytes.write(written);
    }
}
