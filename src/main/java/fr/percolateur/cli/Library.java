package fr.percolateur.cli;

import fr.percolateur.checkin.Rooms;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Kind;
import fr.percolateur.event.EventProjection;
import fr.percolateur.event.SeriesProjection;
import fr.percolateur.folio.FolioProjection;
import fr.percolateur.ledger.AnsweredEntries;
import fr.percolateur.lessons.LessonEntries;
import fr.percolateur.library.Edits;
import fr.percolateur.library.Exports;
import fr.percolateur.library.Imports;
import fr.percolateur.news.ArticleProjection;
import fr.percolateur.node.Database;
import fr.percolateur.node.Settings;
import fr.percolateur.questions.SigningRules;
import fr.percolateur.registration.TermsProjection;
import fr.percolateur.replay.ReplayEntries;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.venues.VenuePlaces;
import fr.percolateur.video.VideoPlayers;
import java.net.URI;
import java.util.List;

/// What imports and exports are made of, put together by hand: they do not wait for the application to start.
record Library(Database database, Settings settings) {

    Imports imports() {
        return new Imports(
                database.dataSource(),
                projections(),
                settings.origin().map(URI::toString).orElse(""));
    }

    Edits edits() {
        return new Edits(
                database.dataSource(),
                projections(),
                settings.origin().map(URI::toString).orElse(""));
    }

    Exports exports() {
        return new Exports(database.dataSource());
    }

    boolean isEmpty() {
        return database.jdbc()
                .sql("select not exists (select from document)")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// The same that the application finds by itself; a test compares them.
    List<Projection> projections() {
        var store = database.dataSource();
        return List.of(
                new EventProjection(store),
                new SeriesProjection(store),
                new ArticleProjection(store, new SearchEntries(store)),
                new FolioProjection(new SearchEntries(store)),
                new TermsProjection(store),
                new Rooms(store),
                new VenuePlaces(store),
                new SigningRules(store, Kind.EVENT),
                new SigningRules(store, Kind.SERIES),
                new VideoPlayers(store),
                new LessonEntries(store),
                new AnsweredEntries(store),
                new ReplayEntries(store));
    }
}
