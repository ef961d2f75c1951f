package fr.percolateur.document;

import java.util.HashMap;
import java.util.List;

/// What a header that can be read may still get wrong: a key said twice, a date that cannot be.
final class HeaderChecks {

    /// Whoever mends that many reads the file again.
    private static final int FINDINGS = 100;

    private final String path;
    private final List<Finding> findings;

    HeaderChecks(String path, List<Finding> findings) {
        this.path = path;
        this.findings = findings;
    }

    void check(Node.Mapping header) {
        check((Node) header);
        DateCheck.reversal(header.value()).ifPresent(this::add);
    }

    private void check(Node node) {
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
        if (field.value() instanceof Node.Scalar scalar) {
            DateCheck.of(field.name(), scalar.value()).ifPresent(this::add);
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

    private void add(DateCheck.Fault fault) {
        if (findings.size() < FINDINGS) {
            findings.add(fault.finding(path));
        }
    }
}
