package fr.percolateur.agora;

import fr.percolateur.search.SearchEntries;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the pages of ideas and of letters. No letter is written to anyone.
public final class Agora {

    private final TransactionTemplate transaction;
    private final Wishes wishes;
    private final PastLetters letters;

    public Agora(DataSource dataSource) {
        var jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.wishes = new Wishes(jdbc, new SearchEntries(dataSource));
        this.letters = new PastLetters(jdbc);
    }

    public void fill(Instant now) {
        transaction.executeWithoutResult(_ -> {
            wishes.make(now);
            letters.send(now);
        });
    }
}
