package fr.percolateur.survey;

import fr.percolateur.attendance.Certificates;
import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Status;
import fr.percolateur.registration.Registration;
import java.time.Duration;
import java.time.InstantSource;

/// Who may answer, and when: those who came, from the end of the meeting on, for thirty days.
final class SurveyWindow {

    static final Duration OPEN = Duration.ofDays(30);

    private final Surveys surveys;
    private final Certificates certificates;
    private final InstantSource clock;

    SurveyWindow(Surveys surveys, Certificates certificates, InstantSource clock) {
        this.surveys = surveys;
        this.certificates = certificates;
        this.clock = clock;
    }

    /// Whether this event asks now.
    boolean isOpen(Event event) {
        var over = event.over();
        var now = clock.instant();
        return over != null
                && event.status() == Status.MAINTAINED
                && !now.isBefore(over)
                && now.isBefore(over.plus(OPEN))
                && surveys.setting(event.id()).asked();
    }

    boolean isFor(Registration registration) {
        return certificates.came(registration);
    }
}
