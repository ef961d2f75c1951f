package fr.percolateur.facts;

import fr.percolateur.rules.Check;
import java.util.List;

/// The checks of what a document says.
public final class FactChecks {

    private FactChecks() {}

    public static List<Check> all() {
        return List.of(
                new HeaderCheck(),
                new FieldsCheck(),
                new DatesCheck(),
                new CalendarCheck(),
                new HoursCheck(),
                new TermsFieldCheck(),
                new AccessibilityFieldCheck(),
                new AppointmentCheck(),
                new YearsCheck(),
                new ProgrammeCheck(),
                new CountCheck(),
                new PlaceCheck(),
                new PeopleCheck(),
                new SubjectCheck(),
                new RegistrationCheck(),
                new OpeningCheck(),
                new TwinsCheck(),
                new InternalLinksCheck());
    }
}
