package fr.percolateur.publication;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import java.util.function.Function;

/// Several changes of one document, one after the other; the first that is refused ends it.
record Writing(Change change) {

    static Writing of(Document document) {
        return new Writing(new Change.Changed(document));
    }

    Writing then(Function<Document, Change> next) {
        return switch (change) {
            case Change.Changed(var document) -> new Writing(next.apply(document));
            case Change.Refused _ -> this;
        };
    }
}
