package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.TimeBar;
import fr.percolateur.component.TimeSlot;
import fr.percolateur.component.Tone;
import fr.percolateur.document.Severity;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The programme builder.
///
/// @param version of the document that the draft is made from
/// @param current rank of the session that was acted on; -1 for none
/// @param told what was done, in a sentence; empty for nothing
/// @param theirs what someone else saved meanwhile; null without conflict
/// @param saver who that was, and when
/// @param pasted a text that no programme was read in
public record BuilderPage(
        Page page,
        String slug,
        String title,
        Frame frame,
        Draft draft,
        Fit fit,
        int version,
        int current,
        String told,
        List<FieldError> mistakes,
        List<Notes.Note> orphans,
        @Nullable Draft theirs,
        String saver,
        String pasted) {

    static BuilderPage of(Page page, String slug, String title, Frame frame, Draft draft, int version) {
        return new BuilderPage(
                page,
                slug,
                title,
                frame,
                draft,
                Fit.of(draft, frame),
                version,
                -1,
                "",
                List.of(),
                List.of(),
                null,
                "",
                "");
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/programme";
    }

    BuilderPage showing(Draft other) {
        return new BuilderPage(
                page,
                slug,
                title,
                frame,
                other,
                Fit.of(other, frame),
                version,
                current,
                told,
                mistakes,
                orphans,
                theirs,
                saver,
                pasted);
    }

    BuilderPage at(int rank) {
        return new BuilderPage(
                page, slug, title, frame, draft, fit, version, rank, told, mistakes, orphans, theirs, saver, pasted);
    }

    BuilderPage telling(String sentence) {
        return new BuilderPage(
                page, slug, title, frame, draft, fit, version, current, sentence, mistakes, orphans, theirs, saver,
                pasted);
    }

    BuilderPage refusing(List<FieldError> errors) {
        var wrong = page.titled(say("programme.title.wrong", title));
        return new BuilderPage(
                wrong, slug, title, frame, draft, fit, version, current, told, errors, orphans, theirs, saver, pasted);
    }

    BuilderPage beside(List<Notes.Note> notes) {
        return new BuilderPage(
                page, slug, title, frame, draft, fit, version, current, told, mistakes, notes, theirs, saver, pasted);
    }

    BuilderPage against(Draft other, String who) {
        var wrong = page.titled(say("programme.title.wrong", title));
        return new BuilderPage(
                wrong, slug, title, frame, draft, fit, version, current, told, mistakes, orphans, other, who, pasted);
    }

    BuilderPage pasting(String text) {
        return new BuilderPage(
                page, slug, title, frame, draft, fit, version, current, told, mistakes, orphans, theirs, saver, text);
    }

    public String address() {
        return address(slug);
    }

    public String sheet() {
        return "/atelier/evenements/" + slug + "/deroule";
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    /// « 85 min sur 90 », as a duration where the event does not say how long it lasts.
    public String figures() {
        return frame.minutes().isPresent()
                ? say("programme.figures", fit.covered(), frame.minutes().getAsInt())
                : fit.covered() == 0 ? "" : Dates.duration(fit.covered());
    }

    public boolean isFull() {
        return frame.minutes().isPresent() && frame.minutes().getAsInt() == fit.covered();
    }

    /// A day of the programme as time.
    public record Day(String title, TimeBar time) {}

    public List<Day> drawn() {
        return drawn(draft);
    }

    public List<Day> drawnOfTheirs() {
        return theirs == null ? List.of() : drawn(theirs);
    }

    private List<Day> drawn(Draft shown) {
        return IntStream.rangeClosed(1, frame.days())
                .mapToObj(day -> new Day(dayName(day), Drawing.of(shown, day, frame)))
                .filter(day -> !day.time().isEmpty())
                .toList();
    }

    /// Empty where the event has one day.
    public String dayName(int rank) {
        return frame.hasSeveralDays() ? frame.day(rank).map(Dates::longDay).orElse(say("programme.day", rank)) : "";
    }

    public List<Choice> days(Sequence session) {
        return IntStream.rangeClosed(1, Math.max(frame.days(), session.dayRank()))
                .mapToObj(day -> new Choice(
                        String.valueOf(day),
                        frame.day(day).map(Dates::longDay).orElse(say("programme.day", day)),
                        -1,
                        day == session.dayRank()))
                .toList();
    }

    public List<Choice> types(Sequence session) {
        var none = new Choice("", say("programme.type.none"), -1, session.type().isEmpty());
        var known = Sequence.TYPES.stream()
                .map(type -> new Choice(type, say("agenda.session." + type), -1, type.equals(session.type())));
        var own = Stream.of(session.type())
                .filter(type -> !type.isEmpty() && !Sequence.TYPES.contains(type))
                .map(type -> new Choice(type, type, -1, true));
        return Stream.of(Stream.of(none), known, own).flatMap(each -> each).toList();
    }

    /// Who is on the list of the event, and whoever the session names beside it.
    public List<Choice> people(Sequence session) {
        var listed = frame.people().stream()
                .map(person -> new Choice(
                        person.id(),
                        person.isModerator() ? say("programme.moderator", person.name()) : person.name(),
                        -1,
                        session.speakers().contains(person.id())));
        var others = session.speakers().stream()
                .filter(id ->
                        frame.people().stream().noneMatch(person -> person.id().equals(id)))
                .map(id -> new Choice(id, id, -1, true));
        return Stream.concat(listed, others).toList();
    }

    /// What the folded part of a session holds: « Inès Caron ; salle Soufflerie ; 2 questions ».
    public String more(Sequence session) {
        var parts = new ArrayList<String>();
        session.speakers().stream().map(frame::name).forEach(parts::add);
        if (!session.room().isEmpty()) {
            parts.add(session.room());
        }
        if (!session.stands().isEmpty()) {
            parts.add(say("programme.more.stands", session.stands().size()));
        }
        if (!session.questions().isEmpty() || !session.needs().isEmpty()) {
            parts.add(say("programme.more.notes"));
        }
        return String.join(", ", parts);
    }

    public List<Fit.Remark> remarks(int rank) {
        return fit.remarks().stream().filter(remark -> remark.rank() == rank).toList();
    }

    public static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case NOTICE -> Tone.PLAIN;
        };
    }

    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> say("programme.severity.error");
            case WARNING -> say("programme.severity.warning");
            case NOTICE -> say("programme.severity.notice");
        };
    }

    public String kind(Sequence session) {
        return TimeSlot.Kind.of(session.type()).slug();
    }
}
