package fr.percolateur.dossier;

import fr.percolateur.web.Holding;
import fr.percolateur.web.PersonalData;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks each module what it keeps of a person.
@Component
class Dossiers {

    private final List<PersonalData> kept;

    Dossiers(ObjectProvider<PersonalData> kept) {
        this.kept = kept.orderedStream().toList();
    }

    Dossier of(String email) {
        return new Dossier(
                email, kept.stream().flatMap(data -> part(data, email).stream()).toList());
    }

    private static Optional<Dossier.Part> part(PersonalData data, String email) {
        return data.holder().flatMap(holding -> {
            var things = holding.of(email);
            return things.isEmpty() ? Optional.empty() : Optional.of(new Dossier.Part(data, holding.heading(), things));
        });
    }

    /// Each module in a transaction of its own: a place is given up under the lock of its event alone. Asked again, it
    /// erases what is left.
    ///
    /// @return in a sentence each, what stays, why and until when
    List<String> erase(String email) {
        record Answer(Holding holding, String sentence) {}
        var answers = kept.stream()
                .flatMap(data -> data.holder().stream())
                .flatMap(holding -> holding.erase(email).map(sentence -> new Answer(holding, sentence)).stream())
                .toList();
        // what one module could not erase may have gone with what another did
        return answers.stream()
                .filter(answer -> !answer.holding().of(email).isEmpty())
                .map(Answer::sentence)
                .toList();
    }
}
