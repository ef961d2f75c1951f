package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.SiteMapSource;
import fr.percolateur.wording.Dates;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/lettres/`: the letters that left, for whoever did not receive them.
@Controller
class ArchiveController implements SiteMapSource {

    static final String ADDRESS = "/lettres/";

    private static final int RANK = 60;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Issues issues;
    private final LetterRights rights;
    private final Editorial editorial;
    private final Pages pages;

    ArchiveController(Issues issues, LetterRights rights, Editorial editorial, Pages pages) {
        this.issues = issues;
        this.rights = rights;
        this.editorial = editorial;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> list() {
        var page = Page.of(say("letter.archive.title"), ADDRESS).describedAs(say("letter.archive.lede"));
        var rows = issues.archive().stream()
                .map(issue -> new ArchivePage.Row(issue, rights.name(issue), day(issue)))
                .toList();
        return pages.show(page, "letter/archive", new ArchivePage(page, rows));
    }

    @GetMapping("/lettres/{number}/")
    ResponseEntity<byte[]> show(@PathVariable String number) {
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw new Absent();
        }
        var issue = issues.numbered(Integer.parseInt(number)).orElseThrow(Absent::new);
        var page = Page.of(issue.title(), issue.address())
                .under(new Crumb(say("letter.archive.title"), ADDRESS))
                .describedAs(say("letter.archive.of", number, day(issue)));
        var shown = new LetterPage(
                page,
                say("letter.archive.of", number, day(issue)),
                editorial.html(issue.editorial()),
                Printing.sections(issue.items()));
        return pages.show(page, "letter/letter", shown);
    }

    private String day(Issue issue) {
        return Dates.day(issues.left(issue).atZone(PARIS).toLocalDate());
    }

    @Override
    public String title() {
        return say("letter.archive.title");
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(say("letter.archive.title"), ADDRESS, null, true));
        issues.archive()
                .forEach(issue -> entries.add(new Entry(issue.title(), issue.address(), issues.left(issue), false)));
        return entries;
    }
}
