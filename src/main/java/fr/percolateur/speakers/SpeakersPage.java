package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.Speech;
import fr.percolateur.document.Moment;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who speaks at an event, and adding someone.
///
/// @param others whom the document names and the directory does not know
/// @param people of the directory who are not on the list yet
/// @param homonyms whom the name that was typed may mean; empty for nobody
/// @param mayInvite whether letters may leave
/// @param refused why the document could not follow; empty when it could
public record SpeakersPage(
        Page page,
        String slug,
        List<Speech> speeches,
        List<Other> others,
        List<Choice> people,
        List<Choice> homonyms,
        Typed form,
        List<FieldError> mistakes,
        boolean mayInvite,
        List<News> news,
        String done,
        String refused) {

    /// What a speaker changed, and nobody saw yet.
    ///
    /// @param said whether the document says who they are now
    public record News(Person person, List<String> changes, boolean said) {}

    public record Other(String name, String about, String part) {}

    public record Typed(String name, String position, String organisation, String email, List<Choice> parts) {}

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/intervenants";
    }

    public String address() {
        return address(slug);
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public static String since(Speech speech) {
        return switch (speech.state()) {
            case LISTED -> "";
            case INVITED -> {
                var again = speech.remindedAt();
                yield again == null
                        ? day("speakers.since.invited", speech.invitedAt())
                        : day("speakers.since.reminded", again);
            }
            case ACCEPTED, DECLINED -> day("speakers.since.answered", speech.answeredAt());
        };
    }

    private static String day(String key, @Nullable Instant at) {
        return at == null ? "" : say(key, Dates.day(at.atZone(Moment.PARIS).toLocalDate()));
    }

    public static String part(String part) {
        return Speech.PARTS.contains(part) ? say("speakers.part." + part) : part;
    }
}
