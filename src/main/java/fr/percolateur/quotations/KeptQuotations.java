package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people are quoted with: for as long as they let it stand. What they did not sign is forgotten after a year, and
/// so is the address of those who did; their link still opens it.
final class KeptQuotations {

    private final JdbcClient jdbc;
    private final QuotationBook book;

    private KeptQuotations(DataSource dataSource, QuotationBook book) {
        this.jdbc = JdbcClient.create(dataSource);
        this.book = book;
    }

    static PersonalData in(DataSource dataSource, QuotationBook book) {
        var kept = new KeptQuotations(dataSource, book);
        return PersonalData.of("quotations.kept", kept::forget)
                .in("quotation", "quotation_link")
                .givenBy(Holding.of(say("quotations.held"), kept::held, kept::erase));
    }

    private int forget(Instant now) {
        var before = OffsetDateTime.ofInstant(now, ZoneOffset.UTC).minusYears(1);
        var unsigned = jdbc.sql("""
                delete from quotation
                 where state <> 'signed'
                   and coalesce(answered_at, asked_at, written_at) < :before
                """).param("before", before).update();
        var addresses = jdbc.sql("""
                update quotation
                   set email = ''
                 where state = 'signed'
                   and answered_at < :before
                   and email <> ''
                """).param("before", before).update();
        return unsigned + addresses;
    }

    private List<Quotation> all(String email) {
        return email.isEmpty()
                ? List.of()
                : jdbc.sql("select * from quotation where email = :email order by id")
                        .param("email", email)
                        .query(Quotations.QUOTATION)
                        .list();
    }

    private List<Held> held(String email) {
        return all(email).stream()
                .map(quotation -> Held.of(
                        quotation.words(),
                        Fact.of(say("quotations.source"), quotation.source()),
                        Fact.of(say("quotations.held.state"), quotation.stateWord()),
                        Fact.of(say("quotations.held.asked"), quotation.askedAt()),
                        Fact.of(say("quotations.held.word"), quotation.word())))
                .toList();
    }

    /// Also what they signed: it was shown as long as they wanted.
    private Optional<String> erase(String email) {
        all(email).forEach(quotation -> book.remove(quotation, null));
        return Optional.empty();
    }
}
