package fr.percolateur.library;

import fr.percolateur.markup.LinkTargets;
import java.util.Optional;
import java.util.TreeSet;

/// The targets of one document, and a record of what it asked for: when one of these comes or goes, it is rendered
/// anew.
final class AskedTargets implements LinkTargets {

    private final Targets targets;
    private final TreeSet<String> asked = new TreeSet<>();

    AskedTargets(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Optional<String> page(String address) {
        return targets.local(address).flatMap(local -> {
            asked.add(Targets.slashed(local));
            return targets.pageAt(local).map(page -> page + fragment(address));
        });
    }

    @Override
    public Optional<Image> image(String address) {
        return targets.local(address).flatMap(local -> {
            asked.add(local);
            return targets.imageAt(local);
        });
    }

    private static String fragment(String address) {
        var hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash);
    }

    /// What was asked since the last time.
    String[] take() {
        var taken = asked.toArray(String[]::new);
        asked.clear();
        return taken;
    }
}
