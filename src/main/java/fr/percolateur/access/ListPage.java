package fr.percolateur.access;

import fr.percolateur.accounts.Plea;
import fr.percolateur.web.Page;
import java.util.List;

/// Who waits for a decision.
public record ListPage(Page page, List<Plea> pleas) {

    public String address(Plea plea) {
        return DecisionController.address(plea);
    }
}
