package fr.percolateur.newsletter;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Set;

/// The form to subscribe by, with what was typed in it.
public record SubscribePage(
        Page page, String email, Set<String> chosen, List<Topic> offered, List<FieldError> mistakes) {

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public List<Choice> series() {
        return TopicChoices.series(offered, chosen);
    }

    public List<Choice> themes() {
        return TopicChoices.themes(offered, chosen);
    }
}
