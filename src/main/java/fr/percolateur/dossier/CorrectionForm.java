package fr.percolateur.dossier;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.retention.Corrections.Particulars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Who one is, as it was typed.
record CorrectionForm(Particulars said) {

    private static final int LONG = 200;

    static CorrectionForm of(Map<String, String> fields) {
        UnaryOperator<String> text = name -> Typed.line(fields.get(name));
        return new CorrectionForm(new Particulars(
                text.apply("prenom"), text.apply("nom"), text.apply("fonction"), text.apply("organisme")));
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        require("prenom", said.givenName(), mistakes);
        require("nom", said.familyName(), mistakes);
        limit("prenom", said.givenName(), mistakes);
        limit("nom", said.familyName(), mistakes);
        limit("fonction", said.position(), mistakes);
        limit("organisme", said.organisation(), mistakes);
        return mistakes;
    }

    private static void require(String field, String value, List<FieldError> mistakes) {
        if (value.isEmpty()) {
            mistakes.add(new FieldError(field, say("dossier.mistake." + field)));
        }
    }

    private static void limit(String field, String value, List<FieldError> mistakes) {
        if (value.length() > LONG) {
            mistakes.add(new FieldError(field, say("dossier.mistake.long", LONG)));
        }
    }
}
