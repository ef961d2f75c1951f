package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.document.Moment;
import fr.percolateur.library.Imports;
import fr.percolateur.media.MediaFormat;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Images and files that are brought to the site, by editors here or by other modules for them.
///
/// ```java
/// return switch (gallery.add(bytes, "IMG_2031.jpg", Alternative.of("Le quai au soir"), viewer.id())) {
///     case Added(var file) -> "![%s](%s)".formatted(file.description().alternative().text(), file.path());
///     case Refused(_, var reason) -> reason;
/// };
/// ```
public final class Gallery {

    private final GalleryStore store;
    private final Imports imports;
    private final AuditLog log;
    private final InstantSource clock;

    Gallery(JdbcClient jdbc, Imports imports, AuditLog log, InstantSource clock) {
        this.store = new GalleryStore(jdbc);
        this.imports = imports;
        this.log = log;
        this.clock = clock;
    }

    public sealed interface Outcome {

        /// Stored: documents may name `file.path()`.
        record Added(GalleryFile file) implements Outcome {}

        /// Nothing was stored.
        ///
        /// @param reason a French sentence that says what is wrong and how to mend it
        record Refused(Part part, String reason) implements Outcome {}
    }

    /// What of an upload is wrong.
    public enum Part {
        FILE,
        ALTERNATIVE,
        CREDIT
    }

    /// Looks at what is brought, draws images anew, and stores it under a path of this year.
    ///
    /// @param name as it was on the disk of whoever brings it, be it hostile
    /// @param by id of an agent; null for the program
    public Outcome add(byte[] bytes, String name, Alternative alternative, @Nullable UUID by) {
        return add(bytes, name, Description.of(alternative), by);
    }

    public Outcome add(byte[] bytes, String name, Description description, @Nullable UUID by) {
        return switch (Intake.of(bytes)) {
            case Intake.Outcome.Unfit(var reason) -> new Outcome.Refused(Part.FILE, reason);
            case Intake.Outcome.Taken taken ->
                wrong(taken.format(), description)
                        .<Outcome>map(refused -> refused)
                        .orElseGet(() -> new Outcome.Added(store(taken, name, description, by)));
        };
    }

    /// @param path as documents name it: `/uploads/2027/phare.jpg`
    public Optional<GalleryFile> find(String path) {
        return store.find(path.startsWith("/") ? path.substring(1) : path);
    }

    public Optional<GalleryFile> find(long id) {
        return store.find(id);
    }

    /// Also tells what is wrong before anything is looked at: what is no image needs no alternative.
    static Optional<Outcome.Refused> wrong(MediaFormat format, Description description) {
        var alternative = description.alternative();
        if (format.isShown() && !alternative.isSaid()) {
            var key = alternative.decorative() ? "gallery.alternative.both" : "gallery.alternative.none";
            return refused(Part.ALTERNATIVE, say(key));
        }
        if (alternative.text().length() > Alternative.LONGEST) {
            return refused(Part.ALTERNATIVE, say("gallery.alternative.long", Alternative.LONGEST));
        }
        return description.credit().length() > Description.LONGEST_CREDIT
                ? refused(Part.CREDIT, say("gallery.credit.long", Description.LONGEST_CREDIT))
                : Optional.empty();
    }

    private static Optional<Outcome.Refused> refused(Part part, String reason) {
        return Optional.of(new Outcome.Refused(part, reason));
    }

    private GalleryFile store(Intake.Outcome.Taken taken, String name, Description description, @Nullable UUID by) {
        return imports.changeMedia(touched -> {
            var now = clock.instant();
            var folder = "uploads/" + now.atZone(Moment.PARIS).getYear();
            var path =
                    store.freePath(folder, FileName.stem(name), taken.format().ending());
            var file = store.add(path, taken, description, now, by);
            log.add(AuditAct.by(by, "media.added", "media/" + file.id()).on("path", null, file.path()));
            touched.accept(file.path());
            return file;
        });
    }
}
