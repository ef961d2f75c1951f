package fr.percolateur.moderation;

import fr.percolateur.conduct.KeeperPage;

/// The inbox of moderators.
public record InboxPage(KeeperPage desk) {

    /// Who was shown out.
    public String out() {
        return ExclusionsPage.address(desk.room().event().slug());
    }
}
