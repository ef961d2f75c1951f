package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.viewer.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// The results of a room as files. They tell what may be told to anyone, and of rankings no order that somebody
/// chose: a rare one would be a signature.
@Controller
class PollExportController {

    private static final String PATH = "/atelier/evenements/{slug}/direct/sondages";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RoomKeys keys;
    private final Polls polls;

    PollExportController(RoomKeys keys, Polls polls) {
        this.keys = keys;
        this.polls = polls;
    }

    private List<Results> results(Room room) {
        return polls.of(room.id()).stream()
                .filter(poll -> poll.state() != Poll.State.DRAFT)
                .map(polls::results)
                .toList();
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, Viewer.SignedIn keeper) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("polls.csv.question"),
                say("polls.csv.kind"),
                say("polls.csv.state"),
                say("polls.csv.ballots"),
                say("polls.column.answer"),
                say("polls.column.votes"),
                say("polls.csv.share"),
                say("polls.column.place")));
        for (var each : results(keys.open(slug, keeper))) {
            if (each.rows().isEmpty()) {
                rows.add(row(each, "", "", "", ""));
            }
            each.rows()
                    .forEach(row -> rows.add(row(
                            each,
                            row.label(),
                            String.valueOf(row.votes()),
                            String.valueOf(row.share()),
                            row.mean() > 0 ? row.figure() : "")));
        }
        return file(slug + ".csv", Csv.TYPE, Csv.write(rows));
    }

    private static List<String> row(Results results, String label, String votes, String share, String place) {
        var poll = results.poll();
        return List.of(
                poll.question(),
                poll.kind().label(),
                PollsPage.state(poll),
                results.isTold() ? String.valueOf(results.ballots()) : say("polls.few"),
                label,
                votes,
                share,
                place);
    }

    /// @param reponses null while fewer than ten answered
    private record Told(
            String question,
            String type,
            String etat,
            @Nullable Integer reponses,
            List<Line> resultats) {}

    private record Line(
            String reponse, int voix, int part, @Nullable Double rang) {}

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(@PathVariable String slug, Viewer.SignedIn keeper) {
        var told = results(keys.open(slug, keeper)).stream()
                .map(each -> new Told(
                        each.poll().question(),
                        each.poll().kind().word(),
                        each.poll().state().name().toLowerCase(Locale.ROOT),
                        each.isTold() ? each.ballots() : null,
                        each.rows().stream()
                                .map(row -> new Line(
                                        row.label(), row.votes(), row.share(), row.mean() > 0 ? row.mean() : null))
                                .toList()))
                .toList();
        return file(slug + ".json", MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(told));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sondages-" + name)
                                .build()
                                .toString())
                .body(bytes);
    }
}
