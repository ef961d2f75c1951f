package fr.percolateur.newsletter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.web.Holding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What someone chose to be told of.
final class HeldChoices implements Holding {

    private final Subscribers subscribers;

    HeldChoices(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public String heading() {
        return say("newsletter.held");
    }

    @Override
    public List<Held> of(String email) {
        return subscribers
                .whose(new EmailAddress(email))
                .map(subscriber -> Stream.of(
                                subscriber.confirmed().stream().map(topic -> held(topic.label(), "confirmed")),
                                subscriber.asked().stream().map(topic -> held(topic.label(), "asked")),
                                letters(subscriber))
                        .flatMap(held -> held)
                        .toList())
                .orElseGet(List::of);
    }

    private static Stream<Held> letters(Subscriber subscriber) {
        return subscriber.letters()
                ? Stream.of(
                        held(say("newsletter.letters"), subscriber.confirmed().isEmpty() ? "asked" : "confirmed"))
                : Stream.of();
    }

    private static Held held(String label, String state) {
        return Held.of(label, Fact.of(say("newsletter.held.state"), say("newsletter.held." + state)));
    }

    @Override
    public Optional<String> erase(String email) {
        subscribers.whose(new EmailAddress(email)).ifPresent(subscriber -> subscribers.forget(subscriber.token()));
        return Optional.empty();
    }
}
