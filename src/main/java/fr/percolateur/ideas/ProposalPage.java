package fr.percolateur.ideas;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;

/// Where an idea is typed, or compared before it is sent.
///
/// @param signature what stands beneath it unless it is masked; empty where nobody vouches for any
/// @param similar those that say much the same
public record ProposalPage(
        Page page,
        Proposal proposal,
        String signature,
        List<Choice> themes,
        List<Idea> similar,
        List<FieldError> mistakes) {

    public String action() {
        return ProposalController.ADDRESS;
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public String signed() {
        return proposal.masked() ? "" : signature;
    }
}
