package fr.percolateur.mail;

import java.util.List;
import java.util.stream.Collectors;

/// A letter as plain text: all that its HTML says, in the same order.
public final class LetterText {

    private LetterText() {}

    public static String write(List<Part> parts) {
        return parts.stream().map(LetterText::write).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String write(Part part) {
        return switch (part) {
            case Part.Paragraph(var text) -> text;
            case Part.Heading(var text) -> text.toUpperCase(java.util.Locale.FRANCE);
            case Part.Code(var text) -> text;
            case Part.Button(var label, var address) -> label + "\u00A0:\n" + address;
            case Part.Facts(var facts) ->
                facts.stream()
                        .map(fact -> fact.term() + "\u00A0: " + fact.value())
                        .collect(Collectors.joining("\n"));
            case Part.Note(var text) -> text;
            case Part.Sheet(var text, var _) -> text;
        };
    }
}
