package fr.percolateur.web;

import static fr.percolateur.wording.Wording.say;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a module keeps of people, why, and until when. A module declares its own as beans: the page on personal data, «
/// Mes données », the purge and the register of processing are made from them, so that none can say otherwise than the
/// others.
///
/// @param what is kept, in words for those of whom it is kept
/// @param basis in law, as article 6 of the GDPR names them
/// @param end in words: « douze heures », « un an après la décision »
/// @param columns where it is kept: `table.column`, or `table` for all of its columns that nothing else names
/// @param holding gives a person what is theirs; null where nothing tells whose it is
public record PersonalData(
        String what,
        String purpose,
        String basis,
        String end,
        List<String> columns,
        Forgetting forgetting,
        @Nullable Holding holding) {

    public PersonalData {
        columns = List.copyOf(columns);
    }

    /// Erases what is past its end. Done twice, or by two nodes at once, it is done once.
    @FunctionalInterface
    public interface Forgetting {

        /// @return how much was erased
        int upTo(Instant now);
    }

    /// Worded by `key.what`, `key.purpose`, `key.basis` and `key.end`.
    public static PersonalData of(String key, Forgetting forgetting) {
        return new PersonalData(
                say(key + ".what"),
                say(key + ".purpose"),
                say(key + ".basis"),
                say(key + ".end"),
                List.of(),
                forgetting,
                null);
    }

    public PersonalData in(String... tablesOrColumns) {
        return new PersonalData(what, purpose, basis, end, List.of(tablesOrColumns), forgetting, holding);
    }

    /// Empty where nothing tells whose it is.
    public Optional<Holding> holder() {
        return Optional.ofNullable(holding);
    }

    public PersonalData givenBy(Holding giver) {
        return new PersonalData(what, purpose, basis, end, columns, forgetting, giver);
    }
}
