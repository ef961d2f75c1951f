package fr.percolateur.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The system's Chromium, which `bin/test` installs; nothing is downloaded.
///
/// It starts once and serves all tests of a process, since starting takes longer than most of them; each closes what it
/// opened there, and so finds no cookie of another.
public final class Chromium implements AutoCloseable {

    public static final String MISSING = "no Chromium here: bin/test installs it, or says what to type";

    private static final Playwright.CreateOptions QUIETLY =
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> APPLICATIONS = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    /// A Playwright belongs to the thread that made it.
    private static final ThreadLocal<Browser> SHARED = new ThreadLocal<>();

    private final Browser browser;
    private final Runnable end;

    private Chromium(Browser browser, Runnable end) {
        this.browser = browser;
        this.end = end;
    }

    private static Chromium shared(Path program) {
        var known = SHARED.get();
        if (known == null || !known.isConnected()) {
            known = start(Playwright.create(QUIETLY), program, List.of());
            SHARED.set(known);
        }
        var browser = known;
        var before = Set.copyOf(browser.contexts());
        return new Chromium(
                browser,
                () -> browser.contexts().stream()
                        .filter(context -> !before.contains(context))
                        .toList()
                        .forEach(BrowserContext::close));
    }

    private static Chromium own(Path program, List<String> more) {
        var playwright = Playwright.create(QUIETLY);
        return new Chromium(start(playwright, program, more), playwright::close);
    }

    private static Browser start(Playwright playwright, Path program, List<String> more) {
        return playwright
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
        return installed().map(Chromium::shared);
    }

    /// One of its own.
    ///
    /// @param more arguments of its command line
    public static Optional<Chromium> open(List<String> more) {
        return installed().map(program -> own(program, more));
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
        end.run();
    }
}
