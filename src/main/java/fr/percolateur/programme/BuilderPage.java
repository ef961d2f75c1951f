package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.TimeBar;
import fr.percolateur.component.Tone;
import fr.percolateur.document.Severity;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;
import java.util.stream.IntStream;
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
        return new BuilderPage(
                page, slug, title, frame, draft, fit, version, current, told, errors, orphans, theirs, saver, pasted);
    }

    BuilderPage beside(List<Notes.Note> notes) {
        return new BuilderPage(
                page, slug, title, frame, draft, fit, version, current, told, mistakes, notes, theirs, saver, pasted);
    }

    BuilderPage against(Draft other, String who) {
        return new BuilderPage(
                page, slug, title, frame, draft, fit, version, current, told, mistakes, orphans, other, who, pasted);
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

    /// Where the stands of a forum are described.
    public String writing() {
        return "/atelier/evenements/" + slug + "/redaction#partie-stands";
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

    public SequenceFields fields(Sequence session) {
        return new SequenceFields(frame, session);
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
}
