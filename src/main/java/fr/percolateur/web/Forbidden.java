package fr.percolateur.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Who asks is known, and may not: 403. Where the page should not even be known to exist, [Absent] says so better.
public final class Forbidden extends ResponseStatusException {

    public Forbidden() {
        super(HttpStatus.FORBIDDEN);
    }
}
