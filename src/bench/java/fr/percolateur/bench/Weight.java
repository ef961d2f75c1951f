package fr.percolateur.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What a first visit of a page costs: what the browser asks for before anyone scrolls, as it comes over the wire.
///
/// @param kilobytes gzipped, fonts included
/// @param nodes elements of the page as it arrives
record Weight(double kilobytes, int requests, int nodes) {

    /// Limits of the twentieths of the pages of the web, by which EcoIndex grades (ecoindex.fr, method of 2023).
    private static final double[] NODES = {
        0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601
    };

    private static final double[] REQUESTS = {
        0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920
    };

    private static final double[] KILOBYTES = {
        0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06,
        2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26
    };

    static Weight of(URI page) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var html = fetch(client, page);
            var document = Jsoup.parse(html.text(), page.toString());
            var bytes = html.bytes();
            var files = files(document);
            for (var file : files) {
                bytes += fetch(client, URI.create(file)).bytes();
            }
            return new Weight(bytes / 1000.0, files.size() + 1, document.getAllElements().size() - 1);
        }
    }

    /// From 0 to 100; A is above 80.
    double ecoindex() {
        return 100 - 5 * (3 * rank(nodes, NODES) + 2 * rank(requests, REQUESTS) + rank(kilobytes, KILOBYTES)) / 6;
    }

    private static double rank(double value, double[] limits) {
        for (var at = 1; at < limits.length; at++) {
            if (value < limits[at]) {
                return at - 1 + (value - limits[at - 1]) / (limits[at] - limits[at - 1]);
            }
        }
        return limits.length - 1;
    }

    private static LinkedHashSet<String> files(Document page) {
        var files = new LinkedHashSet<String>();
        page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]").forEach(link -> files.add(link.absUrl("href")));
        page.select("script[src]").forEach(script -> files.add(script.absUrl("src")));
        page.select("img:not([loading=lazy])").forEach(image -> files.add(image.absUrl("src")));
        return files;
    }

    private record Fetched(long bytes, String text) {}

    private static Fetched fetch(HttpClient client, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " : " + answer.statusCode());
        }
        var zipped = answer.headers().firstValue("Content-Encoding").equals(java.util.Optional.of("gzip"));
        var bytes = answer.body();
        return new Fetched(
                bytes.length,
                new String(zipped ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes));
    }
}
