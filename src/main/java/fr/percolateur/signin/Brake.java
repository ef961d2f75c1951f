package fr.percolateur.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Lets an answer wait when its network asks too much. A thread that waits is virtual and costs next to nothing.
@Component
final class Brake {

    private final Pace pace;
    private final InstantSource clock;

    Brake(Pace pace, InstantSource clock) {
        this.pace = pace;
        this.clock = clock;
    }

    void slow(HttpServletRequest request) {
        var delay = pace.delay(request.getRemoteAddr(), clock.instant());
        if (delay.compareTo(Duration.ZERO) > 0) {
            sleep(delay);
        }
    }

    private static void sleep(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
