package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/atelier/`, for whoever has a role: what there is to do today.
@Controller
class TodayController {

    private static final int MOST_DRAFTS = 5;

    private final DeskDocuments documents;
    private final DocumentRows rows;
    private final List<DeskTasks> tasks;
    private final Pages pages;
    private final InstantSource clock;

    TodayController(
            DeskDocuments documents,
            DocumentRows rows,
            ObjectProvider<DeskTasks> tasks,
            Pages pages,
            InstantSource clock) {
        this.documents = documents;
        this.rows = rows;
        this.tasks = tasks.stream().toList();
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(TodayPage.ADDRESS)
    ResponseEntity<byte[]> show(Viewer.SignedIn viewer) {
        if (!DeskSection.anyRole(viewer)) {
            throw new Forbidden();
        }
        var now = clock.instant();
        var next = documents.next(viewer, now);
        var drafts =
                DeskSection.writers(viewer) ? documents.drafts(viewer, now, MOST_DRAFTS + 1) : List.<DeskDocument>of();
        var shown = new TodayPage(
                Page.of(say("desk.title"), TodayPage.ADDRESS).unlisted(),
                now,
                tasks.stream()
                        .flatMap(source -> source.of(viewer, now).stream())
                        .sorted(Task.FIRST)
                        .toList(),
                rows.of(next.stream().toList(), viewer, now).stream()
                        .findFirst()
                        .orElse(null),
                next.map(event -> documents.pools(event.id())).orElse(List.of()),
                rows.of(drafts.stream().limit(MOST_DRAFTS).toList(), viewer, now),
                drafts.size() > MOST_DRAFTS);
        return pages.showOnce(HttpStatus.OK, shown.page(), "desk/today", shown);
    }
}
