package fr.percolateur.accounts;

import fr.percolateur.mail.EmailAddress;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The organisations, and whose a domain is.
public final class Organisations {

    private static final String ALL = """
            select o.slug, o.name, o.parent, o.siren,
                   array(select d.domain from organisation_domain d where d.organisation_id = o.id) as domains
              from organisation o
            """;

    private static final RowMapper<Organisation> ORGANISATION = (row, _) -> new Organisation(
            row.getString("slug"),
            row.getString("name"),
            row.getString("parent"),
            row.getString("siren"),
            List.of((String[]) row.getArray("domains").getArray()));

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Organisations(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// What a load did.
    public record Loaded(int added, int changed, int unchanged) {}

    /// All of them or none. Those that the list does not name stay as they are; a domain it names changes hands.
    public Loaded load(List<Organisation> list) {
        return transactions.execute(_ -> {
            var added = 0;
            var changed = 0;
            for (var organisation : list) {
                var before = find(organisation.slug());
                if (before.isEmpty()) {
                    added++;
                } else if (!before.get().equals(organisation)) {
                    changed++;
                } else {
                    continue;
                }
                save(organisation);
            }
            return new Loaded(added, changed, list.size() - added - changed);
        });
    }

    private void save(Organisation organisation) {
        var id = jdbc.sql("""
                insert into organisation (slug, name, parent, siren)
                values (:slug, :name, :parent, :siren)
                    on conflict (slug) do update
                   set name = excluded.name, parent = excluded.parent, siren = excluded.siren
                returning id
                """)
                .param("slug", organisation.slug())
                .param("name", organisation.name())
                .param("parent", organisation.parent())
                .param("siren", organisation.siren())
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("delete from organisation_domain where organisation_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                insert into organisation_domain (domain, organisation_id)
                select domain, :id
                  from unnest(:domains) as domain
                    on conflict (domain) do update
                   set organisation_id = excluded.organisation_id
                """)
                .param("id", id)
                .param("domains", organisation.domains().toArray(String[]::new))
                .update();
    }

    public Optional<Organisation> find(String slug) {
        return jdbc.sql(ALL + " where o.slug = :slug")
                .param("slug", slug)
                .query(ORGANISATION)
                .optional();
    }

    /// Whose domain the address is under: the closest one.
    public Optional<Organisation> of(EmailAddress email) {
        return jdbc.sql(ALL + """
                  join organisation_domain near on near.organisation_id = o.id
                 where near.domain = any (:domains)
                 order by length(near.domain) desc
                 limit 1
                """)
                .param("domains", Domains.upwards(email.domain()).toArray(String[]::new))
                .query(ORGANISATION)
                .optional();
    }

    public List<Organisation> all() {
        return jdbc.sql(ALL + " order by o.name, o.slug").query(ORGANISATION).list();
    }
}
