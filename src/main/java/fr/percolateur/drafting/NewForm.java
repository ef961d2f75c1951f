package fr.percolateur.drafting;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.ReservedAddresses;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Slug;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import fr.percolateur.viewer.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What one says of a new document: a title, and for an event its series and its date, are enough.
///
/// @param from what it begins with: nothing, or `structure`, the model of its series or the bones of the last edition
public record NewForm(Kind kind, String title, String series, String start, String end, String from) {

    static final String STRUCTURE = "structure";
    private static final int LONG = 200;

    public NewForm {
        title = fr.percolateur.component.Typed.line(title);
    }

    List<FieldError> mistakes(Viewer viewer) {
        var mistakes = new ArrayList<FieldError>();
        if (title.isEmpty()) {
            mistakes.add(new FieldError("titre", say("sheet.mistake.title")));
        } else if (title.length() > LONG) {
            mistakes.add(new FieldError("titre", say("drafting.mistake.long", LONG)));
        } else if (kind == Kind.PAGE && ReservedAddresses.has(Slug.of(title))) {
            mistakes.add(new FieldError("titre", say("drafting.mistake.reserved", "/" + Slug.of(title) + "/")));
        }
        if (kind != Kind.PAGE && !mayWriteFor(viewer)) {
            mistakes.add(new FieldError(
                    "serie", say(series.isEmpty() ? "drafting.mistake.no-series" : "saving.mistake.series")));
        }
        if (kind == Kind.EVENT && start.isBlank()) {
            mistakes.add(new FieldError("debut", say("drafting.mistake.start")));
        }
        return mistakes;
    }

    private boolean mayWriteFor(Viewer viewer) {
        return series.isEmpty() ? viewer.administers() : viewer.writesFor(series);
    }

    /// What it says, by the names of the form that goes on from here.
    Typed typed() {
        var values = new LinkedHashMap<String, String>();
        values.put("titre", title);
        if (kind != Kind.PAGE && !series.isEmpty()) {
            values.put("serie", series);
        }
        if (kind == Kind.EVENT) {
            values.put("debut", start);
            values.put("fin", end);
        }
        return new Typed(values);
    }

    sealed interface Outcome {}

    record Made(Document document) implements Outcome {}

    record Wrong(List<FieldError> mistakes) implements Outcome {}

    /// @param beginning what it is written over
    Outcome over(Document beginning, Typed more) {
        return switch (Sheet.of(kind).write(beginning, typed().with(more))) {
            case Sheet.Written(var document) -> new Made(document);
            case Sheet.Mistaken(var mistakes) ->
                new Wrong(mistakes.stream()
                        .map(mistake -> new FieldError(mistake.field(), mistake.message()))
                        .toList());
        };
    }
}
