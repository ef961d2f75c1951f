package fr.percolateur.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The system's Chromium, which `bin/test` installs; nothing is downloaded.
public final class Chromium implements AutoCloseable {

    public static final String MISSING = "no Chromium here: bin/test installs it, or says what to type";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> APPLICATIONS = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program, List<String> more) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        // root may not have Chromium's own sandbox
                        .setArgs(Stream.concat(Stream.of("--no-sandbox"), more.stream())
                                .toList()));
    }

    static boolean isInstalled() {
        return installed().isPresent();
    }

    /// @return empty where none is installed
    public static Optional<Chromium> open() {
        return open(List.of());
    }

    /// @param more arguments of its command line
    public static Optional<Chromium> open(List<String> more) {
        return installed().map(program -> new Chromium(program, more));
    }

    private static Optional<Path> installed() {
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, APPLICATIONS.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
