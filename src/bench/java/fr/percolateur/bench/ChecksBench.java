package fr.percolateur.bench;

import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.editorial.Checks;
import fr.percolateur.rules.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Recall of the checks against the defects that people found, and precision against findings that people reviewed.
///
/// A labelled defect is a file and a rule; it is found when the rule notes something in that file. Where the quotation
/// stands on a line of the file, `recall_lines` asks for that line. A finding that nobody reviewed counts as false.
public final class ChecksBench {

    private static final Path REVIEWED = Path.of("src/bench/resources/checks-reviewed.csv");

    private final Path corpus;
    private final List<Finding> findings;
    private final JsonNode defects;
    private final Reviews reviews;

    private ChecksBench(Path corpus) throws IOException {
        this.corpus = corpus;
        this.defects = JsonMapper.shared().readTree(corpus.resolve("defects.json").toFile());
        this.reviews = Reviews.read(REVIEWED);
        this.findings = Checks.standard().check(documents());
    }

    public static void main(String[] words) throws IOException {
        var options = Options.of(words);
        if (!Files.isDirectory(options.corpus())) {
            System.err.println("Le corpus n’est pas là : " + options.corpus());
            System.exit(1);
        }
        var bench = new ChecksBench(options.corpus());
        var figures = new Figures("checks")
                .condition("corpus", options.corpus())
                .condition("findings", bench.findings.size())
                .condition("reviewed", bench.reviews.size());
        bench.measure(figures);
        figures.report(options);
    }

    private void measure(Figures figures) throws IOException {
        var found = new HashSet<String>();
        findings.forEach(finding -> found.add(pair(finding.rule(), finding.file())));
        var recall = new TreeMap<String, Share>();
        var lines = new Share();
        for (var rule : defects.propertyNames()) {
            var files = new TreeSet<String>();
            for (var defect : defects.path(rule)) {
                files.add(defect.path("file").asString());
                located(rule, defect, lines);
            }
            var share = recall.computeIfAbsent(rule, one -> new Share());
            files.forEach(file -> share.count(found.contains(pair(rule, file))));
        }
        var precision = new TreeMap<String, Share>();
        for (var finding : findings) {
            var share = precision.computeIfAbsent(finding.rule(), one -> new Share());
            share.count(reviews.approve(finding));
        }
        figures.figure("recall", Share.all(recall).value()).figure("precision", Share.all(precision).value());
        figures.figure("recall_lines", lines.value());
        for (var rule : Checks.standard().rules().stream().map(Rule::id).toList()) {
            var name = rule.replace('-', '_');
            if (recall.containsKey(rule)) {
                figures.figure("recall_" + name, recall.get(rule).value());
            }
            if (precision.containsKey(rule)) {
                figures.figure("precision_" + name, precision.get(rule).value());
            }
        }
    }

    private void located(String rule, JsonNode defect, Share lines) throws IOException {
        var file = defect.path("file").asString();
        var quote = defect.path("quote").asString().strip();
        var text = Files.readAllLines(corpus.resolve(file), StandardCharsets.UTF_8);
        for (int i = 0; i < text.size() && quote.length() > 5; i++) {
            if (text.get(i).contains(quote)) {
                var line = i + 1;
                lines.count(findings.stream()
                        .anyMatch(finding -> finding.rule().equals(rule)
                                && finding.file().equals(file)
                                && finding.place().line() == line));
                return;
            }
        }
    }

    private List<Document> documents() throws IOException {
        var documents = new ArrayList<Document>();
        for (var folder : List.of("actualites", "agenda")) {
            try (var files = Files.walk(corpus.resolve(folder))) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    var name = corpus.relativize(file).toString().replace('\\', '/');
                    if (name.endsWith(".md") || name.endsWith(".markdown")) {
                        documents.add(Document.read(name, Files.readAllBytes(file)));
                    }
                }
            }
        }
        return documents;
    }

    private static String pair(String rule, String file) {
        return rule + " " + file;
    }

    /// How many of all.
    private static final class Share {

        private int part;
        private int whole;

        void count(boolean counts) {
            whole++;
            part += counts ? 1 : 0;
        }

        double value() {
            return whole == 0 ? 1 : (double) part / whole;
        }

        static Share all(Map<String, Share> shares) {
            var all = new Share();
            shares.values().forEach(share -> {
                all.part += share.part;
                all.whole += share.whole;
            });
            return all;
        }
    }

    /// The verdicts of people on findings: a file, a rule, a line, true or false, and why.
    private record Reviews(Map<String, Set<Integer>> approved, int size) {

        static Reviews read(Path csv) throws IOException {
            var approved = new HashMap<String, Set<Integer>>();
            var rows = Files.readAllLines(csv, StandardCharsets.UTF_8);
            for (var row : rows.subList(1, rows.size())) {
                var cells = row.split(",", 5);
                if (cells[3].equals("true")) {
                    approved.computeIfAbsent(pair(cells[1], cells[0]), key -> new HashSet<>())
                            .add(Integer.valueOf(cells[2]));
                }
            }
            return new Reviews(approved, rows.size() - 1);
        }

        boolean approve(Finding finding) {
            return approved.getOrDefault(pair(finding.rule(), finding.file()), Set.of())
                    .contains(finding.place().line());
        }
    }
}
