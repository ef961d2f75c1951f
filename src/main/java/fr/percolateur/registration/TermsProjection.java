package fr.percolateur.registration;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Kind;
import fr.percolateur.terms.DocumentTerms;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.TermsRows;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the terms of registration in documents. A capacity that grows is given at once to those in line; one that
/// shrinks evicts nobody.
public final class TermsProjection implements Projection {

    private final TermsRows terms;
    private final PoolRows pools;
    private final @Nullable Registrations registrations;

    /// For a program that sends no mail: those in line are promoted by the next sweep of a node that serves.
    public TermsProjection(DataSource dataSource) {
        this(dataSource, null);
    }

    TermsProjection(DataSource dataSource, @Nullable Registrations registrations) {
        var jdbc = JdbcClient.create(dataSource);
        this.terms = new TermsRows(jdbc);
        this.pools = new PoolRows(jdbc);
        this.registrations = registrations;
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public void project(List<Imported> documents) {
        var said = documents.stream()
                .flatMap(document -> DocumentTerms.of(document).stream())
                .collect(Collectors.toMap(DocumentTerms::event, Function.identity()));
        var silent = documents.stream()
                .map(Imported::id)
                .filter(id -> !said.containsKey(id))
                .toList();
        if (!silent.isEmpty()) {
            pools.close(silent);
        }
        // in one order, as all who lock several events
        said.values().stream()
                .sorted(Comparator.comparing(DocumentTerms::event))
                .forEach(this::write);
    }

    private void write(DocumentTerms said) {
        terms.write(said);
        var before = pools.lock(said.event(), EnumSet.allOf(Mode.class));
        var modes = new HashSet<>(before.keySet());
        modes.addAll(said.places().keySet());
        for (var mode : modes) {
            var places = said.places().get(mode);
            if (places == null) {
                pools.close(said.event(), mode);
            } else {
                pools.write(said.event(), mode, places);
            }
        }
        if (registrations != null && before.values().stream().anyMatch(pool -> pool.waiting() > 0)) {
            registrations.promote(said.event(), pools.read(said.event()));
        }
    }
}
