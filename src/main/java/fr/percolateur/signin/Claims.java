package fr.percolateur.signin;

import fr.percolateur.accounts.Identity;
import fr.percolateur.mail.EmailAddress;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What ProConnect claims of a person, in our words.
final class Claims {

    private Claims() {}

    /// Empty without an address: it is by their address that people are reached, and recognised.
    static Optional<Identity> read(Map<String, Object> claims) {
        return EmailAddress.parse(text(claims, "email"))
                .map(email -> new Identity(
                        text(claims, "sub"),
                        email,
                        text(claims, "given_name"),
                        text(claims, "usual_name"),
                        text(claims, "siret"),
                        text(claims, "idp_id"),
                        text(claims, "organizational_unit"),
                        words(claims.get("roles"))));
    }

    private static String text(Map<String, Object> claims, String name) {
        return Objects.toString(claims.get(name), "").strip();
    }

    /// A list, or one word.
    private static Set<String> words(@Nullable Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case Collection<?> many -> many.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
            default -> Set.of(claim.toString());
        };
    }
}
