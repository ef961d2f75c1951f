package fr.percolateur.facts;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// « Accessibilité » beside the key `accessibilite`: a service that is denied, that nobody promised, or that is said to
/// be further than it is.
final class AccessibilityFieldCheck implements Check {

    private static final Map<String, List<String>> NAMES = Map.of(
            "lsf", List.of("langue des signes", "lsf"),
            "sous-titrage", List.of("sous-titrage", "sous-titre"),
            "transcription", List.of("transcription"),
            "boucle-magnetique", List.of("boucle magnetique", "boucle a induction"),
            "plain-pied", List.of("plain-pied", "plain pied"),
            "audiodescription", List.of("audiodescription"));
    private static final List<String> STATES = List.of("confirme", "reserve", "promis");
    private static final List<String> DENIALS = List.of("pas de ", "pas d'", "aucun", "sans ");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var states = new HashMap<String, String>();
        for (var service : manuscript.document().frontMatter().mappings("accessibilite")) {
            service.text("service")
                    .ifPresent(name -> states.put(name, service.text("etat").orElse("promis")));
        }
        if (manuscript.event() && !states.isEmpty()) {
            PracticalField.of(manuscript, "accessibilite").ifPresent(field -> read(field, states, margin));
        }
    }

    private static void read(PracticalField field, Map<String, String> states, Margin margin) {
        for (var sentence : field.folded().split("[.;!?]")) {
            NAMES.entrySet().stream()
                    .filter(service -> service.getValue().stream().anyMatch(sentence::contains))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .forEach(service -> compare(field, sentence, service, states.get(service), margin));
        }
    }

    /// @param state what the key says, null when it does not name the service
    private static void compare(
            PracticalField field, String sentence, String service, @Nullable String state, Margin margin) {
        var name = say("editorial.accessibilite-contradict.service." + service);
        var denied = DENIALS.stream().anyMatch(sentence::contains);
        if (state == null) {
            if (!denied) {
                note("unpromised", field, margin, name);
            }
            return;
        }
        if (denied) {
            note("denied", field, margin, name);
            return;
        }
        var said = STATES.stream().filter(sentence::contains).toList();
        if (said.size() == 1 && STATES.contains(state) && !said.getFirst().equals(state)) {
            note("state", field, margin, name, said.getFirst(), state);
        }
    }

    private static void note(String sentence, PracticalField field, Margin margin, Object... values) {
        margin.noteAs(Code.ACCESSIBILITE_CONTRADICT, sentence, field.place(), field.content(), null, values);
    }
}
