package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.mail.Trouble;
import fr.percolateur.newsletter.Topic;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Where a letter is composed; once it left, what became of it.
///
/// @param series what people call the series it is of; empty for the whole site
/// @param readers to how many it would go today
/// @param troubles copies that did not arrive, the last first
/// @param done what was just done; empty for nothing
public record ComposePage(
        Page page,
        Issue issue,
        String series,
        ComposeForm form,
        List<Offer> offers,
        List<Topic> topics,
        int readers,
        List<Trouble> troubles,
        String done,
        List<FieldError> errors) {

    private static final int MOST = 100;

    /// What one source has to tell.
    public record Offer(String title, List<Item> items) {}

    /// Whom it goes to; once it left, whom it went to is told beside its state.
    public String lede() {
        if (issue.state().isGone()) {
            return series.isEmpty() ? say("letter.gone.to.site") : say("letter.gone.to", series);
        }
        return series.isEmpty() ? say("letter.to.site", readers) : say("letter.to", series, readers);
    }

    public String action() {
        return LettersController.ADDRESS + issue.id();
    }

    public boolean isDraft() {
        return issue.state() == Issue.State.DRAFT;
    }

    public boolean isScheduled() {
        return issue.state() == Issue.State.SCHEDULED;
    }

    /// No page shows more than one can see to.
    public List<Trouble> shownTroubles() {
        return troubles.stream().limit(MOST).toList();
    }

    public String copy(Trouble trouble) {
        return action() + "/exemplaires/" + trouble.id();
    }

    public String state() {
        return LettersPage.state(issue);
    }

    public Tone tone() {
        return LettersPage.tone(issue);
    }

    public int version() {
        return form.version();
    }

    public String subject() {
        return form.subject();
    }

    public String editorial() {
        return form.editorial();
    }

    public String day() {
        return form.day();
    }

    public String hour() {
        return form.hour();
    }

    public boolean later() {
        return !form.now();
    }

    public String mistake(String field) {
        return FieldError.of(field, errors);
    }

    public List<Choice> choices() {
        return topics.stream()
                .map(topic ->
                        new Choice(topic.key(), topic.label(), -1, form.topics().contains(topic.key())))
                .toList();
    }

    /// What could be told and is not.
    public List<Offer> left() {
        var told = issue.items().stream().map(Item::id).collect(Collectors.toSet());
        return offers.stream()
                .map(offer -> new Offer(
                        offer.title(),
                        offer.items().stream()
                                .filter(item -> !told.contains(item.id()))
                                .toList()))
                .filter(offer -> !offer.items().isEmpty())
                .toList();
    }

    /// Whether it may go up, or down.
    public boolean isFirst(Item item) {
        return Objects.equals(item, issue.items().getFirst());
    }

    public boolean isLast(Item item) {
        return Objects.equals(item, issue.items().getLast());
    }
}
