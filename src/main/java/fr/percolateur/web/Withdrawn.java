package fr.percolateur.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// There was such a page, and it was taken away on purpose: 410.
public final class Withdrawn extends ResponseStatusException {

    public Withdrawn() {
        super(HttpStatus.GONE);
    }
}
