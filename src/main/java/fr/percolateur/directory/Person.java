package fr.percolateur.directory;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Someone of the directory.
///
/// @param email empty for one whom nobody wrote to
/// @param image when they agreed to be pictured; null for no, or no more
/// @param recording when they agreed to be recorded; null for no, or no more
/// @param portrait null for none; nobody has one who does not agree to be pictured
public record Person(
        UUID id,
        String name,
        String position,
        String organisation,
        String biography,
        String email,
        @Nullable Instant image,
        @Nullable Instant recording,
        @Nullable Portrait portrait) {

    /// « cheffe de projet, Agence des Marées ».
    public String about() {
        return about(position, organisation);
    }

    static String about(String position, String organisation) {
        return Stream.of(position, organisation).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// The same person, described otherwise.
    public Person said(
            String otherName,
            String otherPosition,
            String otherOrganisation,
            String otherBiography,
            String otherEmail) {
        return new Person(
                id,
                otherName,
                otherPosition,
                otherOrganisation,
                otherBiography,
                otherEmail,
                image,
                recording,
                portrait);
    }
}
