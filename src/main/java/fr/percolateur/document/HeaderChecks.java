package fr.percolateur.document;

import java.util.HashMap;
import java.util.List;
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
    /// Whoever mends that many reads the file again.
    private static final int FINDINGS = 100;

    private final String path;
    private final List<Finding> findings;

    HeaderChecks(String path, List<Finding> findings) {
        this.path = path;
        this.findings = findings;
    }

    void check(Node node) {
        switch (node) {
            case Node.Mapping mapping -> {
                repeatedKeys(mapping);
                mapping.fields().forEach(this::checkField);
            }
            case Node.Sequence sequence -> sequence.children().forEach(this::check);
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
            if (first != null && !entry.key().isEmpty() && findings.size() < FINDINGS) {
                findings.add(ReadingRule.DUPLICATE_KEY.finding(
                        path, entry.keyPlace(), entry.key(), entry.key(), String.valueOf(first)));
            }
        }
    }

    private void checkDate(String key, Value.Scalar scalar) {
        var text = scalar.text().strip();
        if (scalar.isNull() || text.isEmpty()) {
            return;
        }
        var isDate = LIKE_A_DATE.matcher(text).matches();
        var isSound = Moment.parse(text).filter(Moment::plausible).isPresent();
        if (!isSound && findings.size() < FINDINGS) {
            var rule = isDate ? ReadingRule.ABSURD_DATE : ReadingRule.UNREADABLE_DATE;
            findings.add(rule.finding(path, scalar.place(), text, key, text));
        }
    }
}
