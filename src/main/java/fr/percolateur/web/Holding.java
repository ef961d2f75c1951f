package fr.percolateur.web;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives a person what is kept of them, and erases it when they ask (articles 15 and 17 of the GDPR). A person is their
/// address, in lower case, which they proved.
public interface Holding {

    /// What these things are to the person: « Vos inscriptions ».
    String heading();

    /// Empty when nothing is kept of this person.
    List<Held> of(String email);

    /// Erases at once all that need not be kept.
    ///
    /// @return in a sentence, what stays, why and until when; empty when nothing stays
    Optional<String> erase(String email);

    static Holding of(String heading, Function<String, List<Held>> giving, Function<String, Optional<String>> erasing) {
        return new Holding() {
            @Override
            public String heading() {
                return heading;
            }

            @Override
            public List<Held> of(String email) {
                return giving.apply(email);
            }

            @Override
            public Optional<String> erase(String email) {
                return erasing.apply(email);
            }
        };
    }

    /// What is in tables, a thing for each row, and goes without a rest. Both statements name the person `:email`.
    ///
    /// @param erasing empty for what goes with something else
    static Holding ofRows(JdbcClient jdbc, String heading, String giving, RowMapper<Held> held, String erasing) {
        return of(
                heading,
                email -> jdbc.sql(giving).param("email", email).query(held).list(),
                email -> {
                    if (!erasing.isEmpty()) {
                        jdbc.sql(erasing).param("email", email).update();
                    }
                    return Optional.empty();
                });
    }

    /// One thing that is kept: a registration, a letter.
    record Held(String title, List<Fact> facts) {

        public Held {
            title = FrenchLine.set(title);
            facts = facts.stream().filter(fact -> !fact.value().isBlank()).toList();
        }

        public static Held of(String title, Fact... facts) {
            return new Held(title, List.of(facts));
        }
    }

    /// @param value empty for what was never said: it is not shown
    record Fact(String term, String value) {

        private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

        public static Fact of(String term, @Nullable String value) {
            return new Fact(term, value == null ? "" : value);
        }

        public static Fact of(String term, @Nullable Instant instant) {
            return new Fact(term, instant == null ? "" : moment(instant));
        }

        /// A column that holds a moment, or none.
        public static Fact of(String term, ResultSet row, String column) throws SQLException {
            var at = row.getObject(column, OffsetDateTime.class);
            return of(term, at == null ? null : at.toInstant());
        }

        /// « 21 janvier 2027 à 16 h 30 », in Paris.
        public static String moment(Instant instant) {
            var at = instant.atZone(PARIS);
            return say("web.moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
        }
    }
}
