package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditChain;
import fr.percolateur.audit.AuditTrail.Entry;
import fr.percolateur.audit.AuditTrail.Field;
import fr.percolateur.audit.AuditWords;
import fr.percolateur.component.Choice;
import fr.percolateur.component.Pager;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Series;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The audit log.
///
/// @param acts all that was ever done, as the log names it
/// @param kinds of all that was ever acted on
/// @param found on all pages
/// @param chain what was found when all of it was last verified; null for not yet
/// @param waiting entries that are not chained yet
public record JournalPage(
        Page page,
        JournalForm form,
        List<String> acts,
        List<String> kinds,
        List<Series> series,
        List<Entry> entries,
        int found,
        Pager pager,
        AuditChain.@Nullable Last chain,
        long waiting) {

    static final String ADDRESS = "/atelier/journal";
    static final String TABLE = ADDRESS + ".csv";
    static final String VERIFICATION = ADDRESS + "/verification";

    public String table() {
        return form.address(TABLE);
    }

    public String verification() {
        return VERIFICATION;
    }

    public boolean isBroken() {
        return chain != null && chain.faults() > 0;
    }

    /// « Chaîne vérifiée jusqu’à la ligne 128, le … ».
    public String verified() {
        if (chain == null) {
            return say("administration.chain.never");
        }
        var at = chain.at().atZone(Moment.PARIS);
        var when = say("administration.moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
        return chain.faults() == 0
                ? say("administration.chain.sound", chain.position(), when)
                : say("administration.chain.broken", chain.faults(), when);
    }

    /// That the last entries are not in the chain yet; empty when all are.
    public String recent() {
        return waiting == 0 ? "" : say("administration.chain.recent", waiting);
    }

    public String address() {
        return ADDRESS;
    }

    public boolean isFiltered() {
        return !form.choosesNothing();
    }

    public List<Choice> actChoices() {
        return Stream.concat(
                        Stream.of(new Choice(
                                "", say("administration.any"), -1, form.act().isEmpty())),
                        acts.stream()
                                .map(act -> new Choice(
                                        act, AuditWords.act(act), -1, form.act().equals(act))))
                .toList();
    }

    /// Kinds of things; and the one thing whose whole story was asked for.
    public List<Choice> subjectChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("administration.any"), -1, form.subject().isEmpty()));
        if (form.subject().contains("/")) {
            choices.add(new Choice(form.subject(), named(form.subject()), -1, true));
        }
        kinds.forEach(kind -> choices.add(
                new Choice(kind, AuditWords.kind(kind), -1, form.subject().equals(kind))));
        return choices;
    }

    private String named(String subject) {
        return entries.stream()
                .filter(entry -> entry.subject().equals(subject))
                .findFirst()
                .map(JournalPage::about)
                .orElseGet(() -> AuditWords.subject(subject));
    }

    public List<Choice> seriesChoices() {
        return Stream.concat(
                        Stream.of(new Choice(
                                "",
                                say("administration.any-series"),
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

    public static String when(Entry entry) {
        var at = entry.at().atZone(Moment.PARIS);
        return say("administration.moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }

    public static String who(Entry entry) {
        var name = entry.name();
        return name != null ? name : say(entry.actor() == null ? "administration.program" : "administration.gone");
    }

    public static String what(Entry entry) {
        return AuditWords.act(entry.act());
    }

    public static String about(Entry entry) {
        var name = entry.about();
        return name != null ? name : AuditWords.subject(entry.subject());
    }

    /// Of the page of what was acted on; null for what has none.
    public static @Nullable String link(Entry entry) {
        return entry.subject().startsWith("registration/")
                ? "/atelier/inscriptions/" + entry.subject().substring("registration/".length())
                : null;
    }

    /// All that was done to the same.
    public String sameSubject(Entry entry) {
        return new JournalForm("", "", entry.subject(), "", "", "", "").address(ADDRESS);
    }

    /// « état : à valider → confirmée », or the name of the field alone once the values are forgotten.
    public static String field(Field field) {
        var values = field.values();
        var name = AuditWords.field(field.name());
        return values == null
                ? say("administration.forgotten", name)
                : say("administration.change", name, value(values.before()), value(values.after()));
    }

    private static String value(@Nullable String value) {
        return value == null ? say("administration.nothing") : AuditWords.value(value);
    }
}
