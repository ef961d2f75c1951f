package fr.percolateur.legal;

import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import fr.percolateur.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts of this site: what it is known to do, and « à compléter » where only its publisher knows.
final class LegalTexts {

    private final Site site;
    private final List<PersonalData> kept;

    /// @param kept of people, by every module
    LegalTexts(Site site, List<PersonalData> kept) {
        this.site = site;
        this.kept = kept;
    }

    /// In the form imposed by the order of 20 September 2019. No audit was entered: the site says it conforms to
    /// nothing.
    LegalText accessibility() {
        return new LegalText("accessibility")
                .paragraph("pledge", orMissing(site.publisher()))
                .paragraph("scope", site.name(), site.baseUrl())
                .heading("state")
                .paragraph("state.text", site.name())
                .heading("results")
                .paragraph("results.text")
                .heading("content")
                .subheading("content.failing")
                .paragraph("content.failing.text")
                .subheading("content.burden")
                .paragraph("content.burden.text")
                .subheading("content.exempt")
                .paragraph("content.exempt.text")
                .heading("drawing")
                .paragraph("drawing.date")
                .subheading("drawing.technologies")
                .list("drawing.html", "drawing.css", "drawing.javascript", "drawing.svg")
                .subheading("drawing.tools")
                .paragraph("drawing.tools.text")
                .subheading("drawing.pages")
                .paragraph("drawing.pages.text")
                .heading("contact")
                .paragraph("contact.text")
                .paragraph("contact.whom", orMissing(site.publisher()))
                .heading("remedy")
                .paragraph("remedy.text")
                .list("remedy.form", "remedy.delegate", "remedy.letter");
    }

    LegalText notice() {
        return new LegalText("notice")
                .heading("publisher")
                .paragraph("publisher.text", orMissing(site.publisher()))
                .heading("host")
                .paragraph("host.text", orMissing(site.host()))
                .heading("reuse")
                .paragraph("reuse.text")
                .paragraph("reuse.pictures")
                .heading("links")
                .paragraph("links.text")
                .heading("program")
                .paragraph("program.text");
    }

    LegalText privacy() {
        var text = new LegalText("privacy")
                .paragraph("summary")
                .heading("visitors")
                .list("visitors.account", "visitors.cookies", "visitors.measure", "visitors.third", "visitors.scheme");
        if (!kept.isEmpty()) {
            text.heading("kept");
        }
        kept.forEach(data -> text.subheading("kept.what", data.what()).terms("kept", meanings(data)));
        return text.heading("logs")
                .paragraph("logs.text")
                .paragraph("logs.host", orMissing(site.host()))
                .heading("named")
                .paragraph("named.text")
                .heading("rights")
                .paragraph("rights.text", orMissing(site.dpo()))
                .paragraph("rights.complaint")
                .heading("controller")
                .paragraph("controller.text", orMissing(site.publisher()));
    }

    private static Map<String, String> meanings(PersonalData data) {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put("purpose", data.purpose());
        meanings.put("basis", data.basis());
        meanings.put("end", data.end());
        return meanings;
    }

    private static String orMissing(@Nullable String setting) {
        return setting == null || setting.isBlank() ? Wording.say("legal.missing") : setting;
    }
}
