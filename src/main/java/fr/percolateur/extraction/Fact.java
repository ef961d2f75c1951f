package fr.percolateur.extraction;

/// A value with where it comes from: a key that says it, or prose that it was deduced from.
public record Fact<T>(T value, Origin origin) {

    public enum Origin {
        WRITTEN,
        DEDUCED
    }

    public static <T> Fact<T> written(T value) {
        return new Fact<>(value, Origin.WRITTEN);
    }

    public static <T> Fact<T> deduced(T value) {
        return new Fact<>(value, Origin.DEDUCED);
    }

    public boolean deduced() {
        return origin == Origin.DEDUCED;
    }
}
