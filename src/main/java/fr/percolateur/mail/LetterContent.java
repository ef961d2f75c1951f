package fr.percolateur.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a letter says, as it is stored.
record LetterContent(
        String subject,
        List<Part> parts,
        List<Attachment> attachments,
        @Nullable String unsubscribe,
        @Nullable EmailAddress replyTo) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    static LetterContent of(Letter letter) {
        return new LetterContent(
                letter.subject(), letter.parts(), letter.attachments(), letter.unsubscribe(), letter.replyTo());
    }

    Letter letter(EmailAddress to, String key, Letter.Kind kind) {
        return new Letter(to, key, kind, subject, parts, attachments, unsubscribe, replyTo, "");
    }

    static LetterContent read(String json) {
        return JSON.readValue(json, LetterContent.class);
    }

    /// Without the character that PostgreSQL does not store, which a stranger may have typed.
    String json() {
        return JSON.writeValueAsString(this).replace("\\u0000", "");
    }

    static String json(List<Part> parts) {
        return JSON.writerFor(PARTS).writeValueAsString(parts).replace("\\u0000", "");
    }
}
