package fr.percolateur.polls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.component.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class PollFormTest {

    private static PollForm form(Map<String, String> fields) {
        var sent = new LinkedMultiValueMap<String, String>();
        fields.forEach(sent::add);
        return PollForm.read(sent);
    }

    @Test
    void readsOneAnswerALine() {
        var form = form(Map.of(
                "type", "multiple",
                "question", " Qui a le  dernier mot ? ",
                "reponses", "La hiérarchie\r\n\r\n  Personne ",
                "resultats", "cloture"));

        assertThat(form.mistakes()).isEmpty();
        assertThat(form.asked())
                .isEqualTo(new PollDraft(
                        PollKind.MULTIPLE,
                        "Qui a le dernier mot\u202F?",
                        List.of("La hiérarchie", "Personne"),
                        2,
                        false));
    }

    @Test
    void saysWhichFieldToMend() {
        assertThat(form(Map.of("type", "quiz")).mistakes())
                .extracting(FieldError::field)
                .containsExactly("question", "type");
        assertThat(form(Map.of("type", "single", "question", "Oui ?", "reponses", "Oui"))
                        .mistakes())
                .containsExactly(new FieldError("reponses", "Proposez au moins deux réponses, une par ligne."));
        assertThat(form(Map.of("type", "ranking", "question", "Oui ?", "reponses", "A\nB\nC\nD\nE\nF"))
                        .mistakes())
                .containsExactly(
                        new FieldError("reponses", "Un classement porte sur 5 réponses au plus\u00A0: il y en a 6."));
        assertThat(form(Map.of("type", "words", "question", "Un mot ?", "nombre", "4"))
                        .mistakes())
                .containsExactly(new FieldError(
                        "nombre", "Indiquez un nombre de 1 à 3\u202F; «\u00A04\u00A0» n’en est pas un."));
        assertThat(form(Map.of("type", "single", "question", "Oui ?", "reponses", "Oui\nOui"))
                        .mistakes())
                .containsExactly(new FieldError("reponses", "Retirez la réponse qui est là deux fois."));
    }

    @Test
    void comesBackAsItWasSaved() {
        var asked = new PollDraft(PollKind.SCALE, "Utile\u202F?", List.of("Pas du tout", ""), 1, true);
        var poll = new Poll(1, 2, asked.kind(), asked.question(), asked.options(), 1, true, null, null, null);

        assertThat(PollForm.of(poll).asked()).isEqualTo(asked);
    }
}
