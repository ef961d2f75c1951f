package fr.percolateur.viewer;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
class SignInFirstAnswer {

    @ExceptionHandler
    ResponseEntity<Void> lead(SignInFirst first) {
        return first.answer();
    }

    @ExceptionHandler
    ResponseEntity<Void> lead(SecondFactorFirst first) {
        return first.answer();
    }
}
