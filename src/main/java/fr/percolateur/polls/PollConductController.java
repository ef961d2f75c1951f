package fr.percolateur.polls;

import fr.percolateur.ballots.Word;
import fr.percolateur.conduct.KeeperAnswers;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opens, closes, shows and hides polls, and decides of words. Done twice, each is done once.
@Controller
class PollConductController {

    private static final String PATH = "/atelier/evenements/{slug}/direct/sondages/{id}";

    private final RoomKeys keys;
    private final Polls polls;

    PollConductController(RoomKeys keys, Polls polls) {
        this.keys = keys;
        this.polls = polls;
    }

    @PostMapping(PATH + "/ouverture")
    ResponseEntity<byte[]> open(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        polls.open(poll(slug, id, keeper), keeper.id());
        return KeeperAnswers.done(request, PollsPage.address(slug), "polls.done.ouvert");
    }

    @PostMapping(PATH + "/cloture")
    ResponseEntity<byte[]> close(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        polls.close(poll(slug, id, keeper), keeper.id());
        return KeeperAnswers.done(request, PollsPage.address(slug), "polls.done.clos");
    }

    @PostMapping(PATH + "/affichage")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "montrer", defaultValue = "") String shown,
            Viewer.SignedIn keeper,
            HttpServletRequest request) {
        polls.show(poll(slug, id, keeper), shown.equals("oui"), keeper.id());
        return KeeperAnswers.done(
                request, PollsPage.address(slug, id), "polls.done." + (shown.equals("oui") ? "montre" : "masque"));
    }

    @PostMapping(PATH + "/suppression")
    ResponseEntity<byte[]> remove(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper) {
        var removed = polls.remove(poll(slug, id, keeper), keeper.id());
        return Pages.lead(PollsPage.address(slug) + "?fait=polls.done." + (removed ? "retire" : "trop-tard"));
    }

    @PostMapping(PATH + "/mots")
    ResponseEntity<byte[]> decide(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "mot", defaultValue = "") String word,
            @RequestParam(name = "sort", defaultValue = "") String fate,
            Viewer.SignedIn keeper,
            HttpServletRequest request) {
        var poll = poll(slug, id, keeper);
        if (poll.kind() != PollKind.WORDS
                || !polls.decide(
                        poll, word, fate.equals("montrer") ? Word.Fate.SHOWN : Word.Fate.HIDDEN, keeper.id())) {
            throw new Absent();
        }
        return KeeperAnswers.done(request, PollsPage.address(slug, id), "polls.done.mot");
    }

    private Poll poll(String slug, long id, Viewer.SignedIn keeper) {
        return polls.find(keys.open(slug, keeper).id(), id).orElseThrow(Absent::new);
    }
}
