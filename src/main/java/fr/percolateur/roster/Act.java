package fr.percolateur.roster;

import fr.percolateur.registration.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What an organiser does to one registration, or to several at once.
public enum Act {
    APPROVE("valider", EnumSet.of(Status.PENDING)),
    /// With a reason, told to the person.
    REFUSE("refuser", EnumSet.of(Status.PENDING)),
    /// With a reason, told to the person.
    CANCEL("annuler", EnumSet.of(Status.HELD, Status.CONFIRMED, Status.WAITING, Status.OFFERED)),
    /// Writes again where the registration stands.
    RESEND("renvoyer", EnumSet.of(Status.PENDING, Status.CONFIRMED, Status.WAITING, Status.OFFERED));

    private final String word;
    private final Set<Status> fitting;

    Act(String word, Set<Status> fitting) {
        this.word = word;
        this.fitting = fitting;
    }

    /// As forms and addresses write it.
    public String word() {
        return word;
    }

    static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
    }

    boolean fits(Status status) {
        return fitting.contains(status);
    }

    public boolean needsReason() {
        return this == REFUSE || this == CANCEL;
    }
}
