package fr.percolateur.network;

import java.util.HashMap;
import java.util.Map;

/// What networks hold of one thing, those who come together included.
public final class Crowd {

    private final Map<String, Integer> held;

    /// @param held how much, by network
    public Crowd(Map<String, Integer> held) {
        this.held = new HashMap<>(held);
    }

    /// Whether the network of this sender holds as much as it may.
    public boolean isFull(Sender sender) {
        return sender.network() != null && held.getOrDefault(sender.network(), 0) >= sender.most();
    }

    public void hold(Sender sender, int more) {
        if (sender.network() != null) {
            held.merge(sender.network(), more, Integer::sum);
        }
    }
}
