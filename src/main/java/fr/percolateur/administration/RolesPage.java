package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Roles.Holder;
import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Series;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/// Who has which role.
///
/// @param done what was just done, in a sentence; empty for nothing
public record RolesPage(
        Page page, List<Holder> holders, List<Series> series, GrantForm form, String done, List<FieldError> mistakes) {

    static final String ADDRESS = "/atelier/roles";
    static final String REVOCATION = ADDRESS + "/retrait";

    public String address() {
        return ADDRESS;
    }

    /// Their name, or their address as long as they have no other.
    public static String who(Holder holder) {
        return holder.name().isEmpty() ? holder.email() : holder.name();
    }

    public static String role(Holder holder) {
        return say("administration.role." + GrantForm.word(holder.grant().role()));
    }

    public String where(Holder holder) {
        var slug = holder.grant().series();
        return slug.isEmpty()
                ? say("administration.everywhere")
                : series.stream()
                        .filter(each -> each.slug().equals(slug))
                        .map(Series::name)
                        .findFirst()
                        .orElse(slug);
    }

    public static String since(Holder holder) {
        var day = Dates.day(holder.grantedAt().atZone(Moment.PARIS).toLocalDate());
        return holder.came() ? day : say("administration.invited", day);
    }

    /// Of the page that asks for confirmation.
    public static String revocation(Holder holder) {
        return UriComponentsBuilder.fromPath(REVOCATION)
                .queryParam("agent", holder.agent())
                .queryParam("role", GrantForm.word(holder.grant().role()))
                .queryParam("serie", holder.grant().series())
                .build()
                .encode()
                .toUriString();
    }

    public List<Choice> roleChoices() {
        return Arrays.stream(Role.values())
                .map(role -> GrantForm.word(role))
                .map(word -> new Choice(
                        word,
                        say("administration.role." + word),
                        -1,
                        form.role().equals(word)))
                .toList();
    }

    public List<Choice> seriesChoices() {
        return Stream.concat(
                        Stream.of(new Choice(
                                "",
                                say("administration.choose"),
                                -1,
                                form.series().isEmpty())),
                        series.stream()
                                .map(each -> new Choice(
                                        each.slug(),
                                        each.name(),
                                        -1,
                                        form.series().equals(each.slug()))))
                .toList();
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
