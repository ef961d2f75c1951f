package fr.percolateur.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// There is no such page: 404. Thrown by controllers, which find an empty `Optional`.
public final class Absent extends ResponseStatusException {

    public Absent() {
        super(HttpStatus.NOT_FOUND);
    }
}
