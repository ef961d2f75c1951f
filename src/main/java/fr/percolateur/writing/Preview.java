package fr.percolateur.writing;

import fr.percolateur.mail.Letter;
import fr.percolateur.mail.LetterText;
import fr.percolateur.mail.Part;
import java.util.List;

/// A letter as someone invented would get it.
public record Preview(String subject, List<Part> parts) {

    static Preview of(Letter letter) {
        return new Preview(letter.subject(), letter.parts());
    }

    public String text() {
        return LetterText.write(parts);
    }
}
