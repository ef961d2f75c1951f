package fr.percolateur.accounts;

import fr.percolateur.mail.EmailAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Domains under which public bodies have a site. They tell who decides on an access request where to look, and prove
/// nothing: nobody passes by them.
public final class WebHosts {

    /// What speaks against taking a domain for a hint.
    public enum Doubt {
        NONE,
        /// Anyone has an address there.
        FREE_EMAIL,
        /// Named in the list as not public, or squatted.
        NOT_PUBLIC,
        /// Only names under it are public.
        SUBDOMAINS_ONLY
    }

    /// @param categories as the list calls them: `collectivites`, `universites`…
    public record Host(String domain, List<String> categories, Doubt doubt) {}

    private static final int BATCH = 1_000;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public WebHosts(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// Reads a file with the columns `domain`, and where it has them `categories_2022` (between `|`) and `flag`.
    ///
    /// @return empty when it has no column `domain`
    public static Optional<List<Host>> read(String text) {
        var table = Table.read(text);
        var domain = table.heading().indexOf("domain");
        var categories = table.heading().indexOf("categories_2022");
        var flag = table.heading().indexOf("flag");
        return domain < 0
                ? Optional.empty()
                : Optional.of(table.rows().stream()
                        .filter(row -> row.cell(domain).contains("."))
                        .map(row -> new Host(
                                row.cell(domain).toLowerCase(Locale.ROOT),
                                Arrays.stream(row.cell(categories).split("\\|"))
                                        .filter(category -> !category.isBlank())
                                        .toList(),
                                doubt(row.cell(flag))))
                        .toList());
    }

    /// A flag that we do not know is a reason for doubt too.
    private static Doubt doubt(String flag) {
        return switch (flag) {
            case "" -> Doubt.NONE;
            case "free-email" -> Doubt.FREE_EMAIL;
            case "subdomains-only" -> Doubt.SUBDOMAINS_ONLY;
            default -> Doubt.NOT_PUBLIC;
        };
    }

    /// In place of those that were there.
    public void load(List<Host> hosts) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("delete from public_web_host").update();
            batches.batchUpdate("""
                    insert into public_web_host (domain, categories, doubt)
                    values (?, ?, ?)
                        on conflict do nothing
                    """, hosts, BATCH, (row, host) -> {
                row.setString(1, host.domain());
                row.setObject(2, host.categories().toArray(String[]::new));
                row.setString(3, host.doubt().name().toLowerCase(Locale.ROOT));
            });
        });
    }

    /// The closest one that the address is under.
    public Optional<Host> over(EmailAddress email) {
        return jdbc.sql("""
                select domain, categories, doubt
                  from public_web_host
                 where domain = any (:domains)
                 order by length(domain) desc
                 limit 1
                """)
                .param("domains", Domains.upwards(email.domain()).toArray(String[]::new))
                .query((row, _) -> new Host(
                        row.getString(1),
                        List.of((String[]) row.getArray(2).getArray()),
                        Doubt.valueOf(row.getString(3).toUpperCase(Locale.ROOT))))
                .optional();
    }
}
