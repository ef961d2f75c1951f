package fr.percolateur.newsletter;

import fr.percolateur.component.Choice;
import java.util.List;
import java.util.Set;

/// Topics as boxes to tick.
final class TopicChoices {

    private TopicChoices() {}

    static List<Choice> series(List<Topic> topics, Set<String> ticked) {
        return topics.stream()
                .filter(Topic::isSeries)
                .map(topic -> choice(topic, ticked))
                .toList();
    }

    static List<Choice> themes(List<Topic> topics, Set<String> ticked) {
        return topics.stream()
                .filter(topic -> !topic.isSeries())
                .map(topic -> choice(topic, ticked))
                .toList();
    }

    private static Choice choice(Topic topic, Set<String> ticked) {
        return new Choice(topic.key(), topic.label(), -1, ticked.contains(topic.key()));
    }
}
