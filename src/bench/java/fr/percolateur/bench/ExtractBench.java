package fr.percolateur.bench;

import fr.percolateur.document.Document;
import fr.percolateur.extraction.Extraction;
import fr.percolateur.extraction.TruthJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Agreement of what `extract` reads with what people read, field by field, over the documents of `agenda/truth.json`.
///
/// A field’s figure is the share of documents on which both agree, a null included; of the programme and the speakers,
/// F1 over all items. `-Dbench.explain=true` shows each disagreement; `-Dbench.part=seen` keeps two documents of three,
/// those that rules may be written from, `-Dbench.part=unseen` the third.
public final class ExtractBench {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final boolean explain = Boolean.getBoolean("bench.explain");

    private ExtractBench() {}

    public static void main(String[] args) throws IOException {
        var options = Options.of(args);
        var agenda = options.corpus().resolve("agenda");
        var truth = JSON.readTree(Files.readString(agenda.resolve("truth.json")));
        var read = JSON.readTree(TruthJson.write(Extraction.all(documents(agenda, truth))));
        var bench = new ExtractBench();
        var paths = kept(paths(truth), System.getProperty("bench.part", "all"));
        paths.forEach(path -> bench.compare(path, read.path(path), truth.path(path)));
        var figures = new Figures("extract")
                .condition("corpus", options.corpus())
                .condition("documents", paths.size());
        bench.tallies.forEach((field, tally) -> figures.figure(field, tally.share()));
        figures.report(options);
    }

    private static List<String> kept(List<String> paths, String part) {
        return IntStream.range(0, paths.size())
                .filter(rank -> part.equals("all") || (rank % 3 == 2) == part.equals("unseen"))
                .mapToObj(paths::get)
                .toList();
    }

    /// Agreements among comparisons; for lists, F1 = 2 × matched ÷ (read + true).
    private static final class Tally {
        private double agreed;
        private double compared;

        void add(double agreements, double comparisons) {
            agreed += agreements;
            compared += comparisons;
        }

        double share() {
            return compared == 0 ? 1 : agreed / compared;
        }
    }

    private static List<String> paths(JsonNode truth) {
        return truth.propertyNames().stream().sorted().toList();
    }

    private static List<Document> documents(Path agenda, JsonNode truth) throws IOException {
        var documents = new ArrayList<Document>();
        for (var path : paths(truth)) {
            documents.add(Document.read(path, Files.readAllBytes(agenda.resolve(path))));
        }
        return documents;
    }

    private void compare(String path, JsonNode read, JsonNode truth) {
        field("start", path, read.path("start"), truth.path("start"), Agreement::moments);
        field("end", path, read.path("end"), truth.path("end"), Agreement::moments);
        field("mode", path, read.path("mode"), truth.path("mode"), Agreement::texts);
        field("venue", path, read.path("venue"), truth.path("venue"), Agreement::places);
        field("address", path, read.path("address"), truth.path("address"), Agreement::places);
        var registration = read.path("registration");
        var registrationTruth = truth.path("registration");
        field("registration_url", path, registration.path("url"), registrationTruth.path("url"), Agreement::links);
        field("deadline", path, registration.path("deadline"), registrationTruth.path("deadline"), Agreement::moments);
        field("required", path, registration.path("required"), registrationTruth.path("required"), Agreement::texts);
        field("audience", path, registration.path("audience"), registrationTruth.path("audience"), Agreement::audiences);
        field("series", path, read.path("series"), truth.path("series"), Agreement::texts);
        field("edition", path, read.path("edition"), truth.path("edition"), Agreement::texts);
        items("programme_f1", path, all(read, "programme", "title"), all(truth, "programme", "title"), false);
        items("speakers_f1", path, all(read, "speakers", "name"), all(truth, "speakers", "name"), true);
    }

    private void field(
            String field,
            String path,
            JsonNode read,
            JsonNode truth,
            BiPredicate<@Nullable String, @Nullable String> agree) {
        var agreed = agree.test(Agreement.text(read), Agreement.text(truth));
        tallies.computeIfAbsent(field, key -> new Tally()).add(agreed ? 1 : 0, 1);
        if (!agreed) {
            explain(field, path, read, truth);
        }
    }

    private void items(String field, String path, List<String> read, List<String> truth, boolean names) {
        var matched = names ? Agreement.names(read, truth) : Agreement.titles(read, truth);
        tallies.computeIfAbsent(field, key -> new Tally()).add(2.0 * matched, (double) read.size() + truth.size());
        if (matched < Math.max(read.size(), truth.size())) {
            explain(field, path, read, truth);
        }
    }

    private void explain(String field, String path, Object read, Object truth) {
        if (explain) {
            System.out.println(field + "  " + path + "\n    lu    " + read + "\n    vrai  " + truth);
        }
    }

    private static List<String> all(JsonNode event, String list, String key) {
        var values = new ArrayList<String>();
        event.path(list).forEach(item -> values.add(item.path(key).asString("")));
        return values;
    }
}
