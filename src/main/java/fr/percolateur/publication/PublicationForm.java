package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When to publish, as it was typed.
///
/// @param when `maintenant` or `programme`
/// @param untilDay empty for as long as nobody withdraws it
public record PublicationForm(String when, String day, String hour, String untilDay, String untilHour, String reason) {

    private static final String NOW = "maintenant";
    private static final String LATER = "programme";
    private static final String MORNING = "09:00";
    private static final String EVENING = "18:00";

    public PublicationForm {
        reason = Typed.text(reason);
    }

    /// What the document says already.
    static PublicationForm of(StoredDocument document, Instant now) {
        var header = document.document().frontMatter();
        var from = header.moment("publie_le").filter(moment -> moment.instant().isAfter(now));
        var until = header.moment("retire_le").filter(moment -> moment.instant().isAfter(now));
        return new PublicationForm(
                from.isPresent() ? LATER : NOW,
                from.map(TypedMoment::day).orElse(""),
                from.map(moment -> TypedMoment.hour(moment, MORNING)).orElse(MORNING),
                until.map(TypedMoment::day).orElse(""),
                until.map(moment -> TypedMoment.hour(moment, EVENING)).orElse(EVENING),
                "");
    }

    private boolean later() {
        return when.equals(LATER);
    }

    private Optional<Moment> from() {
        return later() ? TypedMoment.read(day, hour) : Optional.empty();
    }

    private Optional<Moment> until() {
        return untilDay.isBlank() ? Optional.empty() : TypedMoment.read(untilDay, untilHour);
    }

    Schedule schedule() {
        return new Schedule(orNull(from()), orNull(until()));
    }

    private static @Nullable Moment orNull(Optional<Moment> moment) {
        return moment.orElse(null);
    }

    List<FieldError> mistakes(Instant now) {
        var mistakes = new ArrayList<FieldError>();
        if (later()) {
            TypedMoment.mistake(day, hour, "publication.mistake.day")
                    .ifPresent(wrong -> mistakes.add(new FieldError("jour", say(wrong))));
        }
        if (from().filter(moment -> !moment.instant().isAfter(now)).isPresent()) {
            mistakes.add(new FieldError("jour", say("publication.mistake.gone")));
        }
        if (!untilDay.isBlank()) {
            TypedMoment.mistake(untilDay, untilHour, "publication.mistake.until")
                    .ifPresent(wrong -> mistakes.add(new FieldError("retrait_jour", say(wrong))));
        }
        var start = from().map(Moment::instant).orElse(now);
        if (until().filter(moment -> !moment.instant().isAfter(start)).isPresent()) {
            mistakes.add(new FieldError("retrait_jour", say("publication.mistake.until-before")));
        }
        if (reason.length() > Publications.LONGEST_REASON) {
            mistakes.add(new FieldError("raison", say("publication.mistake.reason-long", Publications.LONGEST_REASON)));
        }
        return mistakes;
    }

    public List<Choice> choices() {
        return List.of(
                new Choice(NOW, say("publication.now"), "", !later()),
                new Choice(LATER, say("publication.later"), "", later()));
    }
}
