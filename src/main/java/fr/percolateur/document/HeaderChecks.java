package fr.percolateur.document;

import java.util.HashMap;
import java.util.Set;
import java.util.regex.Pattern;

/// What a header that can be read may still get wrong: a key said twice, a date that cannot be.
final class HeaderChecks {

    private static final Set<String> DATES = Set.of(
            "date",
            "event_start_date",
            "event_end_date",
            "event_date",
            "dateEvent",
            "date_de_modification",
            "publie_le",
            "retire_le",
            "ouvre",
            "ferme");
    private static final Pattern LIKE_A_DATE = Pattern.compile("\\d{1,4}-\\d{1,2}-\\d{1,2}(?!\\d).*", Pattern.DOTALL);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Findings findings;

    HeaderChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Node node) {
        switch (node) {
            case Node.Mapping mapping -> {
                repeatedKeys(mapping);
                mapping.fields().forEach(this::checkField);
            }
            case Node.Sequence sequence -> sequence.items().forEach(this::check);
            case Node.Scalar _, Node.Alias _ -> {}
        }
    }

    private void checkField(Node.Field field) {
        if (field.value() instanceof Node.Scalar scalar && DATES.contains(field.name())) {
            checkDate(field.name(), scalar.value());
        }
        check(field.value());
    }

    private void repeatedKeys(Node.Mapping mapping) {
        var lines = new HashMap<String, Integer>();
        for (var entry : mapping.value().entries()) {
            var first = lines.putIfAbsent(entry.key(), entry.keyPlace().line());
            if (first != null && !entry.key().isEmpty()) {
                findings.add(
                        ReadingRule.DUPLICATE_KEY, entry.keyPlace(), entry.key(), entry.key(), String.valueOf(first));
            }
        }
    }

    private void checkDate(String key, Value.Scalar scalar) {
        var text = scalar.text().strip();
        if (scalar.isNull() || text.isEmpty()) {
            return;
        }
        var moment = Moment.parse(text);
        if (moment.isPresent()) {
            var year = moment.get().day().getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                findings.add(ReadingRule.ABSURD_DATE, scalar.place(), text, key, text);
            }
        } else if (LIKE_A_DATE.matcher(text).matches()) {
            findings.add(ReadingRule.ABSURD_DATE, scalar.place(), text, key, text);
        } else {
            findings.add(ReadingRule.UNREADABLE_DATE, scalar.place(), text, key, text);
        }
    }
}
