package fr.percolateur.signin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Verdict;
import fr.percolateur.viewer.Viewer;

/// @param verdict whether this person is taken for an agent, and why
public record AccountPage(Viewer.SignedIn viewer, Verdict verdict) {

    public String who() {
        return viewer.name().equals(viewer.email())
                ? say("signin.account.lede.unnamed", viewer.email())
                : say("signin.account.lede", viewer.name(), viewer.email());
    }

    public boolean mayPlead() {
        return switch (verdict) {
            case Verdict.Eligible _ -> false;
            case Verdict.ToDecide _ -> true;
            case Verdict.Refused refused -> refused.appealable();
        };
    }

    public boolean organises() {
        return viewer.administers()
                || viewer.granted().stream().anyMatch(grant -> grant.role() == Viewer.Role.ORGANISER);
    }
}
