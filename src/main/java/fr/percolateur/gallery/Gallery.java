package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.document.Moment;
import fr.percolateur.library.Imports;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    private final Catalogue catalogue;
    private final GalleryStore store;
    private final Imports imports;
    private final Supplier<Stream<MediaUses>> others;
    private final AuditLog log;
    private final InstantSource clock;

    /// @param others asked for anew each time: who says so may need this gallery
    public Gallery(
            JdbcClient jdbc, Imports imports, Supplier<Stream<MediaUses>> others, AuditLog log, InstantSource clock) {
        this.catalogue = new Catalogue(jdbc);
        this.store = new GalleryStore(jdbc);
        this.imports = imports;
        this.others = others;
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
        return add(bytes, name, description, by, null);
    }

    /// @param holder whom it shows, who may take it back by [#withhold]; null for nobody
    public Outcome add(byte[] bytes, String name, Description description, @Nullable UUID by, @Nullable UUID holder) {
        return switch (Intake.of(bytes)) {
            case Intake.Outcome.Unfit(var reason) -> new Outcome.Refused(Part.FILE, reason);
            case Intake.Outcome.Taken taken ->
                description
                        .wrong(taken.format())
                        .or(() -> withheld(bytes, taken, holder))
                        .<Outcome>map(refused -> refused)
                        .orElseGet(() -> new Outcome.Added(store(taken, name, description, by, holder)));
        };
    }

    /// Told by what is brought, for one may bring what was served; and by what is drawn from it, for one may bring
    /// again what was brought.
    private Optional<Outcome.Refused> withheld(byte[] bytes, Intake.Outcome.Taken taken, @Nullable UUID holder) {
        return store.isWithheld(bytes, holder) || store.isWithheld(taken.bytes(), holder)
                ? refused(Part.FILE, say("gallery.withheld"))
                : Optional.empty();
    }

    /// Takes a picture away for whom it shows, at once and whatever names it: the pages that showed it do without. No
    /// import and nobody else brings it again, under this name or another.
    ///
    /// @param path as documents name it: `/uploads/2027/phare.jpg`, also when nothing is stored there
    public void withhold(String path, UUID holder, @Nullable UUID by) {
        imports.changeMedia(touched -> {
            store.withhold(path, holder, clock.instant()).forEach(touched);
            log.add(AuditAct.by(by, "media.withheld", "media").on("path", path, null));
            return path;
        });
    }

    /// @param path as documents name it: `/uploads/2027/phare.jpg`
    public Optional<GalleryFile> find(String path) {
        return catalogue.find(path.startsWith("/") ? path.substring(1) : path);
    }

    /// Photographs that came since then and may be shown to all: with their alternative, their credit, and the consent
    /// of those whom one recognises.
    public List<GalleryFile> showable(Instant since, int most) {
        return catalogue.showable(since, most);
    }

    public Optional<GalleryFile> find(long id) {
        return catalogue.find(id);
    }

    /// Says something else of it. The pages that show it follow.
    ///
    /// @return what is wrong; empty when it is done, or when the file is gone
    public Optional<Outcome.Refused> describe(long id, Description description, @Nullable UUID by) {
        return imports.changeMedia(touched -> {
            var found = catalogue.find(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            var file = found.get();
            var wrong = description.wrong(file.media().format());
            if (wrong.isEmpty() && !(file.described() && file.description().equals(description))) {
                store.describe(file, description, clock.instant(), by);
                log.add(description.changes(file.description(), AuditAct.by(by, "media.described", "media/" + id)));
                if (!file.media().focus().equals(description.focus())) {
                    touched.accept(file.path());
                }
            }
            return wrong;
        });
    }

    /// Puts other bytes in the place of a file. Documents name it as before; the address of what it was still answers.
    ///
    /// @return what is wrong; empty when it is done, or when the file is gone
    public Optional<Outcome.Refused> replace(long id, byte[] bytes, @Nullable UUID by) {
        var before = catalogue.find(id);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return switch (Intake.instead(bytes, before.get().media())) {
            case Intake.Outcome.Unfit(var reason) -> refused(Part.FILE, reason);
            case Intake.Outcome.Taken taken -> {
                var withheld = withheld(bytes, taken, null);
                if (withheld.isEmpty()) {
                    replace(id, taken, by);
                }
                yield withheld;
            }
        };
    }

    private void replace(long id, Intake.Outcome.Taken taken, @Nullable UUID by) {
        imports.changeMedia(touched -> {
            catalogue.find(id).ifPresent(file -> {
                var now = store.replace(file, taken, clock.instant(), by);
                log.add(AuditAct.by(by, "media.replaced", "media/" + id)
                        .on("content", file.media().hash(), now.media().hash()));
                touched.accept(file.path());
            });
            return id;
        });
    }

    public sealed interface Removal {

        record Removed() implements Removal {}

        /// Nothing was taken away: these name it.
        record InUse(List<Use> uses) implements Removal {}
    }

    /// Takes a file away that nothing names.
    public Removal remove(long id, @Nullable UUID by) {
        return imports.changeMedia(touched -> {
            var found = catalogue.find(id);
            if (found.isEmpty()) {
                return new Removal.Removed();
            }
            var file = found.get();
            var uses = uses(file);
            if (!uses.isEmpty()) {
                return new Removal.InUse(uses);
            }
            store.remove(file);
            log.add(AuditAct.by(by, "media.removed", "media/" + id).on("path", file.path(), null));
            touched.accept(file.path());
            return new Removal.Removed();
        });
    }

    /// What names it: documents, and what other modules say by a [MediaUses].
    public List<Use> uses(GalleryFile file) {
        return Stream.concat(
                        catalogue.documents(file).stream(), others.get().flatMap(each -> each.of(file.path()).stream()))
                .toList();
    }

    private static Optional<Outcome.Refused> refused(Part part, String reason) {
        return Optional.of(new Outcome.Refused(part, reason));
    }

    private GalleryFile store(
            Intake.Outcome.Taken taken,
            String name,
            Description description,
            @Nullable UUID by,
            @Nullable UUID holder) {
        return imports.changeMedia(touched -> {
            var now = clock.instant();
            var folder = "uploads/" + now.atZone(Moment.PARIS).getYear();
            var path =
                    store.freePath(folder, FileName.stem(name), taken.format().ending());
            var file = store.add(path, taken, description, now, by);
            if (holder != null) {
                store.lend(taken, file, holder);
            }
            log.add(AuditAct.by(by, "media.added", "media/" + file.id()).on("path", null, file.path()));
            touched.accept(file.path());
            return file;
        });
    }
}
