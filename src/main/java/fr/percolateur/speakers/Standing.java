package fr.percolateur.speakers;

import fr.percolateur.directory.Person;
import fr.percolateur.directory.SpeakersKey;
import fr.percolateur.document.Document;
import fr.percolateur.proof.Secret;
import java.util.HexFormat;
import java.util.List;

/// What is said of a speaker at one moment: the document’s words, for visitors read them, unless it is the directory’s
/// that changed.
///
/// @param mark of all that was read, so that one who answers says what they saw
record Standing(String position, String organisation, String biography, String mark) {

    /// @param key their id in the document
    /// @param behind whether the document is known not to follow the directory
    /// @param seen the mark of what one who answers saw; empty for one who did not read yet
    static Standing of(Person person, Document document, String key, boolean behind, String seen) {
        var named = new SpeakersKey(document).named(key);
        var directory = mark(person.position(), person.organisation(), person.biography());
        var written = mark(
                named.map(SpeakersKey.Named::position).orElse(""),
                named.map(SpeakersKey.Named::organisation).orElse(""));
        var rewritten = !seen.isEmpty() && !seen.startsWith(directory);
        var mark = directory + written;
        return named.filter(_ -> !behind && !rewritten)
                .map(said -> new Standing(said.position(), said.organisation(), person.biography(), mark))
                .orElseGet(() -> new Standing(person.position(), person.organisation(), person.biography(), mark));
    }

    private static String mark(String... said) {
        return HexFormat.of().formatHex(Secret.hash(String.join("\u0000", List.of(said))));
    }

    /// Of what the directory alone says.
    static String mark(Person person) {
        return mark(person.name(), person.position(), person.organisation(), person.biography(), person.email());
    }

    boolean says(AnswerForm form) {
        return position.equals(form.position())
                && organisation.equals(form.organisation())
                && biography.equals(form.biography());
    }
}
