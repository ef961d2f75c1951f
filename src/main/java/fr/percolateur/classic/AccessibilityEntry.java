package fr.percolateur.classic;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// « Accessibilité »: the services, with how far each has come, the surest first.
record AccessibilityEntry() implements ClassicEntry {

    private static final List<String> STATES = List.of("confirme", "reserve", "promis");
    private static final Set<String> SERVICES =
            Set.of("lsf", "sous-titrage", "transcription", "boucle-magnetique", "plain-pied", "audiodescription");

    @Override
    public String label() {
        return say("classic.accessibility");
    }

    @Override
    public String words(FrontMatter header) {
        var services = header.mappings("accessibilite");
        return STATES.stream()
                .map(state -> names(services, state))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String names(List<Value.Mapping> services, String state) {
        var names = services.stream()
                .filter(service -> state(service).equals(state))
                .flatMap(service -> service.text("service").stream())
                .filter(name -> !name.isBlank())
                .map(name -> SERVICES.contains(name) ? say("classic.service." + name) : name.strip())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : say("classic.state." + state, names);
    }

    /// What is not said to be booked is no more than a promise.
    private static String state(Value.Mapping service) {
        return service.text("etat").filter(STATES::contains).orElse("promis");
    }
}
