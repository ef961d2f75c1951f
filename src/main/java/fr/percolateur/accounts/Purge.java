package fr.percolateur.accounts;

import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Erases what is past its end, whichever module keeps it.
final class Purge {

    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final List<PersonalData> kept;
    private final InstantSource clock;

    Purge(List<PersonalData> kept, InstantSource clock) {
        this.kept = List.copyOf(kept);
        this.clock = clock;
    }

    /// What cannot be erased now keeps nothing else from it.
    int run() {
        return kept.stream().mapToInt(this::forget).sum();
    }

    private int forget(PersonalData data) {
        try {
            return data.forgetting().upTo(clock.instant());
        } catch (DataAccessException e) {
            LOG.warn("not erased, tried again in an hour: {}", data.what(), e);
            return 0;
        }
    }
}
