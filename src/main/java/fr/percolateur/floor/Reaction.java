package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What everyone can say at once with a sign.
public enum Reaction {
    AGREE("d-accord", "✓"),
    THANKS("merci", "♥"),
    LOUDER("plus-fort", "▲"),
    SLOWER("plus-lentement", "◄");

    private final String address;
    private final String sign;

    Reaction(String address, String sign) {
        this.address = address;
        this.sign = sign;
    }

    static Optional<Reaction> at(String address) {
        return Stream.of(values()).filter(each -> each.address.equals(address)).findFirst();
    }

    public String address() {
        return address;
    }

    public String sign() {
        return sign;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return say("floor.reaction." + word());
    }
}
