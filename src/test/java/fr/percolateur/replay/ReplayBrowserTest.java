package fr.percolateur.replay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.node.PageTest;
import fr.percolateur.transcript.Cue;
import fr.percolateur.viewer.Viewer;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A recording is heard and read at once: a line leads to its moment.
@PageTest
@Import(Verrerie.Entry.class)
class ReplayBrowserTest {

    private static final int SECONDS = 120;

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Events events;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Replays replays;

    private Chromium chromium;

    String skin() {
        return "";
    }

    @BeforeEach
    void open() {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
        verrerie.event("ecoute", Duration.ofHours(-5), "serie: cafes-du-port");
        verrerie.is(new Viewer.Visitor());
        var event = event();
        var organiser = UUID.randomUUID();
        replays.begin(event);
        recordings.store(
                event.id(), Recording.Role.AUDIO, "seance.wav", new ByteArrayInputStream(silence()), organiser);
        replays.texts().caption(event, said(), organiser);
        replays.texts().transcribeCaptions(event, organiser);
        assertThat(replays.publish(event, organiser)).isEmpty();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    private Event event() {
        return events.announced("ecoute").orElseThrow();
    }

    private static List<Cue> said() {
        var cues = new ArrayList<Cue>();
        for (var at = 0; at < SECONDS; at += 10) {
            cues.add(new Cue(
                    at * 1000,
                    at * 1000 + 4000,
                    at % 20 == 0 ? "Inès Caron" : "Malo Le Bihan",
                    at == 90 ? "Les parapluies reviennent le jeudi." : "Voici ce que nous avons essayé au guichet."));
        }
        return cues;
    }

    /// Eight bits a sample, eight thousand a second: what every browser plays.
    private static byte[] silence() {
        var size = SECONDS * 8000;
        var wav = ByteBuffer.allocate(44 + size).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + size);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(size);
        while (wav.hasRemaining()) {
            wav.put((byte) 128);
        }
        return wav.array();
    }

    private String address() {
        return "http://localhost:" + port + "/agenda/ecoute/replay/";
    }

    @Test
    void goesToTheMomentOfALineByMouseAndByKeyboard() {
        try (var context = chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 900))) {
            var page = context.newPage();
            page.navigate(address());
            page.waitForFunction("document.querySelector('[data-lecteur]').readyState >= 1");

            page.locator("#t-90 a").click();
            page.waitForFunction("document.querySelector('[data-lecteur]').currentTime >= 90");
            assertThat(page.url()).endsWith("?t=90#t-90");
            assertThat(page.locator("#t-90")).hasAttribute("aria-current", "true");
            page.locator("#t-30 a").focus();
            page.keyboard().press("Enter");
            page.waitForFunction("document.querySelector('[data-lecteur]').currentTime < 40");

            page.locator("[data-vitesses]").selectOption("1.5");
            assertThat(page.evaluate("document.querySelector('[data-lecteur]').playbackRate"))
                    .isEqualTo(1.5);

            page.locator("[type=search]").fill("PARAPLUIE");
            assertThat(page.locator("[data-ligne]:visible")).hasCount(1);
            assertThat(page.locator("[data-trouve]")).hasText("1 passage");
        }
    }

    @Test
    void opensAtItsMomentAndSearchesWithoutScript() {
        try (var context = chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(360, 800).setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(address());
            page.locator("[type=search]").fill("parapluies");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-ligne]")).hasCount(1);
            page.locator("#t-90 a").click();
            assertThat(page.locator("[data-lecteur]").getAttribute("src")).endsWith("#t=90");
            assertThat(page.locator("[data-ligne]")).hasCount(12);
        }
    }

    @Test
    void isReadableByAllOnAnyScreen() {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(360, 768, 1440)) {
                try (var context = chromium.browser()
                        .newContext(new NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(colours))) {
                    var page = context.newPage();
                    page.navigate(address());
                    shoot(page, "replay", width, colours);
                    assertThat(Axe.violations(page)).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .isEqualTo(true);
                }
            }
        }
    }

    @Test
    void isPreparedOnAnyScreen() {
        verrerie.is(Viewer.Role.ORGANISER, "cafes-du-port");
        for (var width : List.of(360, 1440)) {
            try (var context = chromium.browser().newContext(new NewContextOptions().setViewportSize(width, 900))) {
                var page = context.newPage();
                page.navigate("http://localhost:" + port + "/atelier/evenements/ecoute/replay");
                shoot(page, "replay-desk", width, ColorScheme.LIGHT);
                assertThat(Axe.violations(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }

    private void shoot(Page page, String name, int width, ColorScheme colours) {
        Snapshots.keepWhole(
                page,
                Path.of("target/screenshots/" + skin() + name + "-" + width + "-"
                        + colours.name().toLowerCase(Locale.ROOT) + ".png"));
    }
}
