package fr.percolateur.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A page asked for again and again over a few open connections, by `wrk`.
///
/// @param p99 in milliseconds
record Load(double perSecond, double p99) {

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");

    static Load on(URI page, int seconds) throws IOException, InterruptedException {
        var run = Run.of(
                Path.of("."), "wrk", "-t1", "-c16", "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: gzip", page.toString());
        if (run.output().contains("Non-2xx")) {
            throw new IllegalStateException(run.output());
        }
        var perSecond = PER_SECOND.matcher(run.output());
        var p99 = P99.matcher(run.output());
        if (!perSecond.find() || !p99.find()) {
            throw new IllegalStateException(run.output());
        }
        var unit = switch (p99.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1.0;
            default -> 1000.0;
        };
        return new Load(Double.parseDouble(perSecond.group(1)), Double.parseDouble(p99.group(1)) * unit);
    }
}
