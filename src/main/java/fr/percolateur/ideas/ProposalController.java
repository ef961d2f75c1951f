package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.home.Theme;
import fr.percolateur.home.Themes;
import fr.percolateur.network.Brake;
import fr.percolateur.network.Networks;
import fr.percolateur.network.Pace;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/idees/proposer`: typed, compared with what is there, sent.
@Controller
class ProposalController {

    static final String ADDRESS = "/idees/proposer";

    private static final int SIMILAR = 5;

    /// A room full of people who type is below it.
    private static final int COMPARED_A_MINUTE = 240;

    private final Proposals proposals;
    private final SimilarIdeas similar;
    private final Themes themes;
    private final Pages pages;
    private final Brake brake;

    ProposalController(
            Proposals proposals,
            SimilarIdeas similar,
            Themes themes,
            Pages pages,
            Networks networks,
            InstantSource clock) {
        this.proposals = proposals;
        this.similar = similar;
        this.themes = themes;
        this.pages = pages;
        this.brake = new Brake(new Pace(networks, COMPARED_A_MINUTE), clock);
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(Viewer.SignedIn viewer) {
        return form(HttpStatus.OK, Proposal.EMPTY, List.of(), viewer);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> propose(
            @RequestParam(name = "titre", defaultValue = "") String title,
            @RequestParam(name = "pourquoi", defaultValue = "") String why,
            @RequestParam(name = "public", defaultValue = "") String audience,
            @RequestParam(name = "theme", defaultValue = "") String theme,
            @RequestParam(name = "masque", defaultValue = "") String masked,
            @RequestParam(name = "etape", defaultValue = "") String stage,
            Viewer.SignedIn viewer) {
        var known = themes.find(theme).map(Theme::slug).orElse("");
        var proposal = new Proposal(title, why, audience, known, !masked.isEmpty());
        var mistakes = proposal.mistakes();
        if (!mistakes.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, proposal, mistakes, viewer);
        }
        return switch (stage) {
            case "envoyer" -> send(proposal, viewer);
            case "modifier" -> form(HttpStatus.OK, proposal, List.of(), viewer);
            default -> check(proposal, viewer);
        };
    }

    private ResponseEntity<byte[]> send(Proposal proposal, Viewer.SignedIn viewer) {
        return switch (proposals.propose(proposal, viewer)) {
            case Proposals.Taken _ -> Pages.lead(ADDRESS + "/envoyee");
            case Proposals.TooMany _ ->
                form(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        proposal,
                        List.of(new FieldError("titre", say("ideas.mistake.many", Proposals.MOST))),
                        viewer);
        };
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status, Proposal proposal, List<FieldError> mistakes, Viewer.SignedIn viewer) {
        var page = page(say(mistakes.isEmpty() ? "ideas.propose.title" : "ideas.propose.title.wrong"), ADDRESS);
        var found = similar.to(proposal.title(), 0, SIMILAR);
        var shown = new ProposalPage(
                page, proposal, proposals.signature(viewer), choices(proposal.theme()), found, mistakes);
        return pages.showOnce(status, page, "ideas/propose", shown);
    }

    private List<Choice> choices(String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", say("ideas.theme.none"), -1, chosen.isEmpty())),
                        themes.all().stream()
                                .sorted(Comparator.comparing(Theme::name, String.CASE_INSENSITIVE_ORDER))
                                .map(theme -> new Choice(
                                        theme.slug(),
                                        theme.name(),
                                        -1,
                                        theme.slug().equals(chosen))))
                .toList();
    }

    /// As it will be read, beside those that say much the same: nothing is sent yet.
    private ResponseEntity<byte[]> check(Proposal proposal, Viewer.SignedIn viewer) {
        var page = page(say("ideas.check.title"), ADDRESS);
        var shown = new ProposalPage(
                page,
                proposal,
                proposals.signature(viewer),
                List.of(),
                similar.to(proposal.title(), 0, SIMILAR),
                List.of());
        return pages.showOnce(HttpStatus.OK, page, "ideas/check", shown);
    }

    @GetMapping(ADDRESS + "/envoyee")
    ResponseEntity<byte[]> sent(Viewer.SignedIn viewer) {
        var page = page(say("ideas.sent.title"), ADDRESS + "/envoyee");
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "ideas/word",
                new IdeaWord(page, say("ideas.sent.text", viewer.email()), "", "", "", IdeasController.ADDRESS));
    }

    /// For the script that shows them while one types.
    @GetMapping("/idees/semblables")
    ResponseEntity<byte[]> similar(
            @RequestParam(name = "titre", defaultValue = "") String title, HttpServletRequest request) {
        brake.slow(request.getRemoteAddr());
        var typed = new Proposal(title, "", "", "", false).title();
        return pages.piece(
                "ideas/similar", similar.to(typed.substring(0, Math.min(Proposal.TITLE, typed.length())), 0, SIMILAR));
    }

    private static Page page(String title, String address) {
        return Page.of(title, address)
                .in("ideas")
                .under(new Crumb(say("ideas.title"), IdeasController.ADDRESS))
                .unlisted();
    }
}
