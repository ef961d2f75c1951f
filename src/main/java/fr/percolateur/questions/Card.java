package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A question as its readers see it.
///
/// @param base address under which its acts stand, without a final slash
/// @param addressee name of whom it is addressed to; empty for everyone
public record Card(Question question, String base, String addressee) {

    /// As French is set: no mark stands alone on a line.
    public String text() {
        return question.text().lines().map(FrenchLine::set).collect(Collectors.joining("\n"));
    }

    public String key() {
        return "q" + question.id();
    }

    /// As participants’ own acts name it.
    public String own() {
        return Supports.word(question.id());
    }

    public String act(String word) {
        return base + "/" + question.id() + "/" + word;
    }

    public String address() {
        return base + "/" + question.id();
    }

    /// « Solenn A., Ville de Port-Lanterne, à 17 h 38 ».
    public String who() {
        var who = question.signed().isEmpty() ? say("questions.unsigned") : question.signed();
        return question.early() ? say("questions.who.early", who) : say("questions.who", who, hour(question.askedAt()));
    }

    /// « À Inès Caron »; empty for a question to everyone.
    public String addressed() {
        return addressee.isEmpty() ? "" : say("questions.addressed", addressee);
    }

    public boolean isOnTheWall() {
        return question.wallSince() != null;
    }

    public boolean isAnswered() {
        return question.answeredAt() != null;
    }

    public String answered() {
        return say("questions.answered", hour(question.answeredAt()));
    }

    public String written() {
        return question.service() == null ? "" : say("questions.written", question.service());
    }

    public String supported() {
        return say("questions.supporters", question.supporters());
    }

    /// What is announced once it is on the wall.
    public @Nullable String told() {
        return isOnTheWall() ? say("questions.told", text()) : null;
    }

    static String hour(@Nullable Instant instant) {
        return instant == null ? "" : Dates.hour(instant.atZone(Moment.PARIS).toLocalTime());
    }
}
