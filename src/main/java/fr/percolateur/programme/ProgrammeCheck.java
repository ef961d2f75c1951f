package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Severity;
import fr.percolateur.publication.Obstacle;
import fr.percolateur.publication.PublishCheck;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// A programme whose sessions do not fit: beyond the event, two in one room, someone in two places.
@Component
final class ProgrammeCheck implements PublishCheck {

    @Override
    public List<Obstacle> of(StoredDocument document, Instant now) {
        if (document.kind() != Kind.EVENT) {
            return List.of();
        }
        var draft = new ProgrammeKey(document.document()).read();
        return Fit.of(draft, Frame.of(document.document())).remarks().stream()
                .filter(remark -> remark.severity() != Severity.NOTICE)
                .map(remark -> new Obstacle(
                        remark.severity(),
                        remark.severity() == Severity.ERROR ? "programme-misfit" : "programme-gap",
                        remark.sentence(),
                        "",
                        BuilderPage.address(document.slug()),
                        say("programme.check.link")))
                .toList();
    }
}
