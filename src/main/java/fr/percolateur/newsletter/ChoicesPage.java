package fr.percolateur.newsletter;

import fr.percolateur.component.Choice;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Set;

/// The page where a subscriber confirms, changes and leaves.
///
/// @param letters whether the box of letters is ticked
/// @param asked whether something waits to be confirmed
/// @param saved whether the choices were saved just now
public record ChoicesPage(
        Page page,
        String address,
        String leaving,
        List<Topic> topics,
        Set<String> ticked,
        boolean letters,
        boolean asked,
        boolean saved) {

    public List<Choice> series() {
        return TopicChoices.series(topics, ticked);
    }

    public List<Choice> themes() {
        return TopicChoices.themes(topics, ticked);
    }
}
