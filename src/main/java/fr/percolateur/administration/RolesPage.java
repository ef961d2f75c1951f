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
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/// Who has which role.
///
/// @param people those whose roles whoever reads may give and take
/// @param series for which they may
/// @param roles that they may give
/// @param done what was just done, in a sentence; empty for nothing
public record RolesPage(
        Page page,
        List<Person> people,
        List<Series> series,
        List<Role> roles,
        GrantForm form,
        String done,
        List<FieldError> mistakes) {

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
        return Dates.day(holder.grantedAt().atZone(Moment.PARIS).toLocalDate());
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
        return roles.stream()
                .map(GrantForm::word)
                .map(word -> new Choice(
                        word,
                        say("administration.role." + word),
                        say("administration.role." + word + ".means"),
                        form.role().equals(word)))
                .toList();
    }

    public List<Choice> seriesChoices() {
        var all = roles.stream().anyMatch(role -> !role.isOfSeries());
        return Stream.concat(
                        Stream.of(new Choice(
                                        "",
                                        say("administration.choose"),
                                        -1,
                                        form.series().isEmpty()))
                                .filter(_ -> all),
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
