package fr.percolateur.posting;

import fr.percolateur.viewer.SecondFactorFirst;
import fr.percolateur.viewer.SignInFirst;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Leads to sign in; but not who was writing meanwhile: on that way what they typed would be lost.
@ControllerAdvice
class SignInFirstAnswer {

    @ExceptionHandler
    @Nullable
    ResponseEntity<Void> lead(SignInFirst first, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!UnsentForm.isOurs(request)) {
            return first.answer();
        }
        UnsentForm.mark(request, UnsentForm.Reason.SIGNED_OUT);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return null;
    }

    @ExceptionHandler
    ResponseEntity<Void> lead(SecondFactorFirst first) {
        return first.answer();
    }
}
