package fr.percolateur.editor;

import fr.percolateur.publication.Verdict;
import fr.percolateur.sheet.Mistake;
import fr.percolateur.sheet.Typed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is shown in the form, and what is said of it.
///
/// @param typed what differs from what is saved, or all of it
/// @param version the save it is filled in over
/// @param resumed whether it is more than what is saved, so that nothing older is offered
/// @param withheld what kept it from being made public
/// @param reason what was typed as the reason to save in spite of warnings
/// @param proposer whose proposal it is; null where it is one’s own
public record Filling(
        Typed typed,
        int version,
        boolean resumed,
        List<Mistake> mistakes,
        Verdict withheld,
        String reason,
        @Nullable UUID proposer) {

    /// What is saved.
    static Filling saved(int version) {
        return new Filling(Typed.NOTHING, version, false, List.of(), Verdict.NOTHING, "", null);
    }

    /// What someone typed, whether it was kept or sent.
    static Filling typed(Typed typed, int version, @Nullable UUID proposer) {
        return new Filling(typed, version, true, List.of(), Verdict.NOTHING, "", proposer);
    }

    Filling with(Typed more) {
        return new Filling(typed.with(more), version, resumed, mistakes, withheld, reason, proposer);
    }

    Filling over(int save) {
        return new Filling(typed, save, resumed, mistakes, withheld, reason, proposer);
    }

    Filling refused(List<Mistake> wrong, Verdict verdict, String why) {
        return new Filling(typed, version, resumed, wrong, verdict, why, proposer);
    }
}
