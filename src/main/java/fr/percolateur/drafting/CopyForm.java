package fr.percolateur.drafting;

import fr.percolateur.component.Typed;
import java.util.Set;

/// What an edition that is copied asks again, since none of it holds for the next one.
///
/// @param direct the address of its room online
/// @param registration where one registers, if that is elsewhere
/// @param speakers ids of those who come again
/// @param text whether the text is copied too, or its headings alone
public record CopyForm(
        String title,
        String start,
        String end,
        String opens,
        String closes,
        String direct,
        String registration,
        Set<String> speakers,
        boolean text) {

    public CopyForm {
        title = Typed.line(title);
        direct = direct.strip();
        registration = registration.strip();
        speakers = Set.copyOf(speakers);
    }
}
