package fr.percolateur.attendance;

import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.terms.Mode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Certificates of attendance.
public final class Certificates {

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final InstantSource clock;

    public Certificates(DataSource dataSource, Registrations registrations, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.registrations = registrations;
        this.clock = clock;
    }

    /// The same each time. Empty for someone whom nobody saw.
    public Optional<Certificate> of(Registration registration) {
        jdbc.sql("""
                insert into attendance_certificate (code, registration_id, issued_at)
                select :code, registration_id, :now
                  from checkin_arrival
                 where registration_id = :registration
                    on conflict (registration_id) do nothing
                """)
                .param("code", CertificateCode.fresh())
                .param("registration", registration.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select code from attendance_certificate where registration_id = :registration")
                .param("registration", registration.id())
                .query((row, _) -> row.getString(1))
                .optional()
                .flatMap(this::find);
    }

    /// Whether someone saw this person come.
    public boolean came(Registration registration) {
        return jdbc.sql("select exists (select from checkin_arrival where registration_id = :registration)")
                .param("registration", registration.id())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// By the code as it was typed.
    public Optional<Certificate> find(String code) {
        record Found(String code, long registration, Mode mode, Instant issuedAt) {}
        return jdbc.sql("""
                select c.code, c.registration_id, c.issued_at, a.mode
                  from attendance_certificate c
                  join checkin_arrival a on a.registration_id = c.registration_id
                 where c.code = :code
                """)
                .param("code", CertificateCode.mended(code))
                .query((row, _) -> new Found(
                        row.getString("code"),
                        row.getLong("registration_id"),
                        Mode.ofColumn(row.getString("mode")),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .optional()
                .flatMap(found -> registrations
                        .find(found.registration())
                        .map(who -> new Certificate(found.code(), who, found.mode(), found.issuedAt())));
    }
}
