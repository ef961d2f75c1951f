package fr.percolateur.mail;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// A piece of what a letter says, one under the other. All of it is plain text, never HTML, but a
/// [Sheet].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Part.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Part.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Part.Button.class, name = "button"),
    @JsonSubTypes.Type(value = Part.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Part.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Part.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Part.Sheet.class, name = "sheet")
})
public sealed interface Part {

    record Paragraph(String text) implements Part {}

    /// A title within a long letter.
    record Heading(String text) implements Part {}

    /// What is to be typed or shown elsewhere: read out digit by digit, large on the screen.
    record Code(String text) implements Part {}

    /// What there is to do. The text of the letter names the address; a GET there never acts.
    ///
    /// @param address whole, with its host
    record Button(String label, String address) implements Part {}

    /// When, where, who: a list of terms.
    record Facts(List<Fact> facts) implements Part {}

    record Fact(String term, String value) {}

    /// Small print: why one receives this.
    record Note(String text) implements Part {}

    /// A letter that has a dress of its own, and is its one part.
    ///
    /// @param html a whole document, safe as it stands; where it leads to unsubscribe, it says [#LEAVING]
    record Sheet(String text, String html) implements Part {

        public static final String LEAVING = "https://desinscription.invalid/";
    }

    static Part facts(Fact... facts) {
        return new Facts(List.of(facts));
    }
}
