package fr.percolateur.checkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.node.PageTest;
import fr.percolateur.terms.Mode;
import fr.percolateur.ticket.Ticket;
import fr.percolateur.ticket.Tickets;
import fr.percolateur.viewer.Viewer.Role;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The door with a camera, whatever the browser reads by itself.
@PageTest
@Import(Verrerie.Entry.class)
class DoorCameraTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    @LocalServerPort
    private int port;

    @Autowired
    private Tickets tickets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    @BeforeEach
    void openTheDoor() {
        jdbc.sql("delete from registration").update();
        jdbc.sql("delete from checkin_arrival").update();
        jdbc.sql("delete from checkin_scan").update();
        verrerie.is(Role.DOOR, "cafes-du-port");
    }

    private String door() {
        return "http://localhost:" + port + "/atelier/agenda/phare/emargement";
    }

    private Ticket ticket() {
        return tickets.of(verrerie.seat("phare", "Nadia", Mode.ONSITE));
    }

    @Test
    void readsAPhotographWithoutScript(@TempDir Path folder) throws Exception {
        var photograph = png(folder, "billet.png", photograph(ticket().scanned()));
        var nothing = png(folder, "mur.png", new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB));
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser()
                        .newPage(
                                new NewPageOptions().setJavaScriptEnabled(false).setViewportSize(360, 800))) {
            page.navigate(door());
            page.setInputFiles("#photo", nothing);
            page.click("text=Lire la photographie");
            assertThat(page.locator(".fr-error-text")).containsText("Aucun code n’est lisible");
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            Snapshots.keepWhole(page, Path.of("target/screenshots/agents/emargement-photo-360.png"));

            page.setInputFiles("#photo", photograph);
            page.click("text=Lire la photographie");
            assertThat(page.locator("[role=status]").first()).containsText("Bienvenue");
            assertThat(page.locator("[role=status]").first()).containsText("Nadia Vauquier");
        }
    }

    @Test
    void readsWhatTheCameraSees(@TempDir Path folder) throws Exception {
        var film = folder.resolve("billet.y4m");
        Files.write(film, film(photograph(ticket().scanned())));
        var camera = List.of(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film);
        try (var chromium = Chromium.open(camera).orElseGet(() -> abort(Chromium.MISSING));
                var context =
                        chromium.browser().newContext(new NewContextOptions().setPermissions(List.of("camera")))) {
            var page = context.newPage();
            page.navigate(door());
            assertThat(page.locator("[data-photo]")).isHidden();
            Assertions.assertThat(Axe.violations(page)).isEmpty();
            page.click("[data-camera]");
            assertThat(page.locator("[role=status]").first())
                    .containsText("Nadia Vauquier", new ContainsTextOptions().setTimeout(30_000));
        }
    }

    @Test
    void readsCodesThatAreTurnedSmallOrWhiteOnBlack() throws Exception {
        var text = ticket().scanned();
        var picture = photograph(text);
        var negative = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                negative.setRGB(x, y, ~picture.getRGB(x, y));
            }
        }
        var large = new BufferedImage(WIDTH * 6, HEIGHT * 6, BufferedImage.TYPE_INT_RGB);
        large.createGraphics().drawImage(picture, AffineTransform.getScaleInstance(6, 6), null);

        Assertions.assertThat(TicketPhoto.read(jpeg(picture))).contains(text);
        Assertions.assertThat(TicketPhoto.read(jpeg(negative))).contains(text);
        Assertions.assertThat(TicketPhoto.read(jpeg(large))).contains(text);
        Assertions.assertThat(TicketPhoto.read("no picture".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        Assertions.assertThat(TicketPhoto.read(new byte[0])).isEmpty();
    }

    /// The ticket held at a slant before a grey wall.
    private static BufferedImage photograph(String text) throws WriterException {
        var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 300, 300);
        var ticket = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < 300; y++) {
            for (var x = 0; x < 300; x++) {
                ticket.setRGB(x, y, code.get(x, y) ? 0x202020 : 0xE8E8E8);
            }
        }
        var photograph = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = photograph.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.rotate(Math.toRadians(12), WIDTH / 2.0, HEIGHT / 2.0);
        graphics.drawImage(ticket, (WIDTH - 300) / 2, (HEIGHT - 300) / 2, null);
        graphics.dispose();
        return photograph;
    }

    private static Path png(Path folder, String name, BufferedImage picture) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /// One frame without colours, which the browser plays again and again.
    private static byte[] film(BufferedImage picture) {
        var film = new ByteArrayOutputStream();
        var head = "YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\nFRAME\n".formatted(WIDTH, HEIGHT);
        film.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                film.write(picture.getRGB(x, y) & 0xFF);
            }
        }
        var grey = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(grey, (byte) 128);
        film.writeBytes(grey);
        return film.toByteArray();
    }
}
