package fr.percolateur.live;

import fr.percolateur.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Someone acts in a room without having come in, or no longer may: leads to its page, where one comes in.
final class OutsideFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String address;

    OutsideFirst(Room room) {
        super("outside " + room.address());
        this.address = room.address();
    }

    @ControllerAdvice
    static class Answer {

        @ExceptionHandler
        ResponseEntity<byte[]> lead(OutsideFirst outside) {
            return Pages.lead(outside.address);
        }
    }
}
