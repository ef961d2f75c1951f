package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.mail.Part;
import fr.percolateur.web.Page;
import fr.percolateur.web.Site;
import fr.percolateur.wording.FrenchLine;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A letter as it leaves: a document for mail programs, and the same words as plain text.
public final class Printing {

    private final Editorial editorial;
    private final Site site;
    private final TemplateEngine templates;

    Printing(Editorial editorial, Site site, TemplateEngine templates) {
        this.editorial = editorial;
        this.site = site;
        this.templates = templates;
    }

    /// What one heading stands over.
    ///
    /// @param items those that follow one another under it
    public record Section(String heading, List<Item> items) {}

    /// A letter as it will be read.
    ///
    /// @param address of the page it is composed on
    /// @param text as plain text
    public record Preview(Page page, String address, String text) {}

    /// How colours are chosen: by the reader’s program, or as an editor looks at them.
    enum Scheme {
        READERS,
        LIGHT,
        DARK
    }

    /// In the order of the letter: items of one source that stand apart have its heading twice.
    static List<Section> sections(List<Item> items) {
        var sections = new ArrayList<Section>();
        for (var item : items) {
            if (sections.isEmpty() || !sections.getLast().heading().equals(item.heading())) {
                sections.add(new Section(item.heading(), new ArrayList<>()));
            }
            sections.getLast().items().add(item);
        }
        return sections;
    }

    Part.Sheet sheet(Issue issue) {
        return new Part.Sheet(text(issue), html(issue, Scheme.READERS));
    }

    /// @param scheme other than the reader’s for the previews alone
    String html(Issue issue, Scheme scheme) {
        var output = new StringOutput();
        templates.render(
                "letter/mail.jte",
                new MailPage(
                        issue.title(),
                        editorial.html(issue.editorial(), MailStyles.SETTING),
                        sections(issue.items()),
                        site,
                        scheme != Scheme.LIGHT,
                        scheme == Scheme.DARK,
                        Part.Sheet.LEAVING),
                output);
        return output.toString();
    }

    String text(Issue issue) {
        var text = new StringBuilder(issue.title()).append("\n\n");
        if (!issue.editorial().isBlank()) {
            text.append(issue.editorial().strip()).append("\n\n");
        }
        for (var section : sections(issue.items())) {
            text.append(section.heading().toUpperCase(Locale.FRANCE)).append("\n\n");
            for (var item : section.items()) {
                text.append(FrenchLine.set(item.title())).append('\n');
                append(text, item.when());
                append(text, FrenchLine.set(item.text()));
                append(text, site.absolute(item.address()));
                text.append('\n');
            }
        }
        return text.append(say("letter.mail.why")).append('\n').toString();
    }

    private static void append(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append(line).append('\n');
        }
    }
}
