package fr.percolateur.legal;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The register of processing (article 30 of the GDPR), as the CNIL lays it out: made from what the modules say they
/// keep, so that it cannot say otherwise than the purge does.
public record Register(Site site, List<PersonalData> kept) {

    /// One kind of processing.
    ///
    /// @param columns where it stands in the database
    public record Entry(String what, String purpose, String basis, String end, String columns) {}

    public record Fact(String term, String value) {}

    /// What holds for all of it.
    public List<Fact> common() {
        return List.of(
                new Fact(say("legal.register.controller"), orMissing(site.publisher())),
                new Fact(say("legal.register.dpo"), orMissing(site.dpo())),
                new Fact(say("legal.register.host"), orMissing(site.host())),
                new Fact(say("legal.register.people"), say("legal.register.people.text")),
                new Fact(say("legal.register.recipients"), say("legal.register.recipients.text")),
                new Fact(say("legal.register.transfers"), say("legal.register.transfers.text")),
                new Fact(say("legal.register.security"), say("legal.register.security.text")));
    }

    public List<Entry> entries() {
        return kept.stream()
                .map(data -> new Entry(
                        data.what(), data.purpose(), data.basis(), data.end(), String.join(", ", data.columns())))
                .toList();
    }

    public List<String> headings() {
        return List.of(
                say("legal.register.what"),
                say("legal.register.purpose"),
                say("legal.register.basis"),
                say("legal.register.end"),
                say("legal.register.columns"));
    }

    /// As rows of a spreadsheet: what is common repeats in each, so that rows can be sorted.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var heading = new ArrayList<>(headings());
        common().forEach(fact -> heading.add(fact.term()));
        rows.add(heading);
        for (var entry : entries()) {
            var row = new ArrayList<>(
                    List.of(entry.what(), entry.purpose(), entry.basis(), entry.end(), entry.columns()));
            common().forEach(fact -> row.add(fact.value()));
            rows.add(row);
        }
        return rows;
    }

    private static String orMissing(@Nullable String setting) {
        return setting == null || setting.isBlank() ? say("legal.missing") : setting;
    }
}
