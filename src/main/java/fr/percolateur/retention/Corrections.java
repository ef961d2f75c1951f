package fr.percolateur.retention;

import fr.percolateur.registration.Registration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who registered, as they say it of themselves: what they may correct at any time (article 16 of the GDPR). It changes
/// no place, and a ticket is drawn anew each time it is shown.
public final class Corrections {

    private final JdbcClient jdbc;

    public Corrections(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public record Particulars(String givenName, String familyName, String position, String organisation) {}

    /// As they last said it.
    public Optional<Particulars> find(String email) {
        return jdbc.sql("""
                select given_name, family_name, position, organisation
                  from registration
                 where email = :email
                 order by id desc
                 limit 1
                """)
                .param("email", email)
                .query((row, _) -> new Particulars(
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("position"),
                        row.getString("organisation")))
                .optional();
    }

    /// In all they registered for.
    public void correct(String email, Particulars said) {
        jdbc.sql("""
                update registration
                   set given_name = :given, family_name = :family, position = :position, organisation = :organisation
                 where email = :email
                """).param("email", email).params(columns(said)).update();
    }

    /// As one registration has them.
    public static Particulars of(Registration registration) {
        return new Particulars(
                registration.givenName(),
                registration.familyName(),
                registration.position(),
                registration.organisation());
    }

    /// In one registration alone.
    public void correct(Registration registration, Particulars said) {
        jdbc.sql("""
                update registration
                   set given_name = :given, family_name = :family, position = :position, organisation = :organisation
                 where id = :id
                """).param("id", registration.id()).params(columns(said)).update();
    }

    private static Map<String, String> columns(Particulars said) {
        return Map.of(
                "given",
                said.givenName(),
                "family",
                said.familyName(),
                "position",
                said.position(),
                "organisation",
                said.organisation());
    }
}
