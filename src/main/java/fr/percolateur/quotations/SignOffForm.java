package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What someone who is quoted answers, as it was typed.
///
/// @param answer `accord`, `corrige` or `refus`; empty for none yet
/// @param words theirs, where they mend ours
public record SignOffForm(String answer, String words, String word) {

    private static final int LONGEST_WORD = 1_000;

    static SignOffForm of(Quotation quotation) {
        return new SignOffForm("", quotation.words(), "");
    }

    static SignOffForm read(Map<String, String> fields) {
        return new SignOffForm(
                fields.getOrDefault("reponse", ""),
                QuotationForm.bare(Typed.line(fields.get("phrase"))),
                Typed.text(fields.get("mot")));
    }

    List<FieldError> mistakes(Quotation quotation) {
        var mistakes = new ArrayList<FieldError>();
        switch (answer) {
            case "accord" -> {
                if (!words.equals(quotation.words())) {
                    mistakes.add(new FieldError("reponse", say("quotations.mistake.agreed")));
                }
            }
            case "corrige" -> {
                if (words.isEmpty()) {
                    mistakes.add(new FieldError("phrase", say("quotations.mistake.mended")));
                } else if (words.length() > QuotationForm.LONGEST) {
                    mistakes.add(new FieldError(
                            "phrase", say("quotations.mistake.long", QuotationForm.LONGEST, words.length())));
                }
            }
            case "refus" -> {}
            default -> mistakes.add(new FieldError("reponse", say("quotations.mistake.answer")));
        }
        if (word.length() > LONGEST_WORD) {
            mistakes.add(new FieldError("mot", say("quotations.mistake.long", LONGEST_WORD, word.length())));
        }
        return mistakes;
    }

    boolean isWritten() {
        return !words.isEmpty() || !word.isEmpty();
    }

    boolean agrees() {
        return !answer.equals("refus");
    }

    List<Choice> answers() {
        return List.of("accord", "corrige", "refus").stream()
                .map(each -> new Choice(
                        each,
                        say("quotations.answer." + each),
                        say("quotations.answer." + each + ".hint"),
                        each.equals(answer)))
                .toList();
    }
}
