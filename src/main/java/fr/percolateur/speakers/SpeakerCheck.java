package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.directory.Speech;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Severity;
import fr.percolateur.publication.Obstacle;
import fr.percolateur.publication.PublishCheck;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who was invited and has not answered is on no public page: whoever publishes knows it.
@Component
final class SpeakerCheck implements PublishCheck {

    private final SpeechRows speeches;

    SpeakerCheck(SpeechRows speeches) {
        this.speeches = speeches;
    }

    @Override
    public List<Obstacle> of(StoredDocument document, Instant now) {
        return document.kind() != Kind.EVENT
                ? List.of()
                : speeches.of(document.id()).stream()
                        .filter(Speech::isAwaited)
                        .map(speech -> new Obstacle(
                                Severity.WARNING,
                                "speaker-unanswered",
                                say("speakers.check", speech.person().name()),
                                say("speakers.check.mend"),
                                SpeakersPage.address(document.slug()),
                                say("speakers.task.declined.link")))
                        .toList();
    }
}
