package fr.percolateur.accounts;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Verdict.Eligible;
import fr.percolateur.accounts.Verdict.Ground;
import fr.percolateur.accounts.Verdict.Refused;
import fr.percolateur.accounts.Verdict.ToDecide;

/// Who may attend: rung by rung, from the strongest proof to a person who decides.
///
/// A decision against someone stands below the proofs: a proof that came later wins.
final class Ladder {

    /// As ProConnect names them: `agent_public`, `agent_public_etat`…
    private static final String AGENT_ROLE = "agent_public";

    private Ladder() {}

    static Verdict judge(Access access, Candidate candidate) {
        if (candidate.invited()) {
            return new Eligible(Ground.INVITATION, say("accounts.verdict.invitation"));
        }
        return switch (access) {
            case EVERYONE -> new Eligible(Ground.EVERYONE, say("accounts.verdict.everyone"));
            case INVITED -> new Refused(false, say("accounts.verdict.not-invited", candidate.email()));
            case AGENTS -> agent(candidate);
        };
    }

    private static Verdict agent(Candidate candidate) {
        if (candidate.roles().stream().anyMatch(role -> role.startsWith(AGENT_ROLE))) {
            return new Eligible(Ground.ROLE, say("accounts.verdict.role"));
        }
        if (candidate.organisation() != null) {
            return new Eligible(Ground.ORGANISATION, say("accounts.verdict.organisation", candidate.organisation()));
        }
        var domain = candidate.email().domain();
        var suffix = Domains.PUBLIC.over(domain);
        if (suffix.isPresent()) {
            return new Eligible(Ground.SUFFIX, say("accounts.verdict.suffix", suffix.get()));
        }
        return candidate.decision() == null ? unproven(domain) : decided(candidate.decision());
    }

    private static Verdict decided(Plea.Decision decision) {
        return decision.accepted()
                ? new Eligible(Ground.DECISION, say("accounts.verdict.accepted"))
                : new Refused(false, say("accounts.verdict.refused", decision.reason()));
    }

    private static Verdict unproven(String domain) {
        if (Domains.DISPOSABLE.over(domain).isPresent()) {
            return new Refused(false, say("accounts.verdict.disposable", domain));
        }
        return Domains.FREE.over(domain).isPresent()
                ? new Refused(true, say("accounts.verdict.free", domain))
                : new ToDecide(say("accounts.verdict.to-decide", domain));
    }
}
