package fr.percolateur.media;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.imaging.Measure;
import fr.percolateur.imaging.Pictures;
import fr.percolateur.imaging.RasterFormat;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pictures of an article on the lighthouse.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaPageTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @BeforeAll
    void importPictures(@TempDir Path folder, @Autowired Imports imports) throws IOException {
        var uploads = Files.createDirectories(folder.resolve("uploads"));
        ImageIO.write(
                Pictures.noise(2400, 1200),
                "png",
                uploads.resolve("Le phare.png").toFile());
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "gif",
                uploads.resolve("bouée.gif").toFile());
        Files.writeString(uploads.resolve("plan.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        Files.writeString(uploads.resolve("notice.pdf"), "%PDF-1.7 <script>alert(1)</script>");
        Files.write(uploads.resolve("quai.jpg"), Pictures.photograph(Pictures.flag(60, 40), 6));
        Files.write(uploads.resolve("bombe.png"), Pictures.claiming(50_000, 50_000));
        Files.writeString(uploads.resolve("faux.jpg"), "<html><script>alert(1)</script>");
        Files.writeString(Files.createDirectories(folder.resolve("actualites")).resolve("phare.md"), """
                ---
                title: Le phare
                une-ou-diaporama:
                - image: "/uploads/absente.jpg"
                - image: "/uploads/Le%20phare.png"
                  alternative-textuelle: Le phare au couchant
                  legende: Vu du quai
                ---
                ![Une bouée](/uploads/bouée.gif), ![le quai](/uploads/quai.jpg), ![énorme](/uploads/bombe.png),
                [le plan](/uploads/plan.svg) et [la notice](/uploads/notice.pdf).
                """);
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    @Test
    void showsTheFirstPictureThatTheImportFound() throws Exception {
        var figure = page("/actualites/phare/").select("figure").getFirst();

        assertThat(figure.select("img").attr("alt")).isEqualTo("Le phare au couchant");
        assertThat(figure.select("figcaption").text()).isEqualTo("Vu du quai");
    }

    @Test
    void drawsALargePictureLightOnceAndLetsItBeKeptForEver() throws Exception {
        var address = page("/actualites/phare/").select("figure img").getFirst().attr("src");
        var first = get(address);
        var drawn = ImageIO.read(new ByteArrayInputStream(first.body()));

        assertThat(address).matches("/media/[0-9a-f]{32}/Le%20phare\\.png");
        assertThat(first.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(first.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(first.body()).hasSizeLessThanOrEqualTo(60_000);
        assertThat(drawn.getWidth()).isEqualTo(2 * drawn.getHeight());
        assertThat(get(address).body()).isEqualTo(first.body());
    }

    @Test
    void drawsALightPictureAnewToo() throws Exception {
        var image = page("/actualites/phare/").select(".pc-prose img").getFirst();

        assertThat(get(image.attr("src")).headers().firstValue("Content-Type")).contains("image/png");
        assertThat(List.of(image.attr("width"), image.attr("height"))).containsExactly("40", "30");
    }

    @Test
    void showsAPhotographUprightAndTellsNobodyWhereItWasTaken() throws Exception {
        var image = page("/actualites/phare/").select("img[alt=le quai]").getFirst();
        var sent = get(image.attr("src")).body();
        var drawn = ImageIO.read(new ByteArrayInputStream(sent));

        assertThat(List.of(image.attr("width"), image.attr("height"))).containsExactly("40", "60");
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(40, 60);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
    }

    @Test
    void keepsTheWordsOfAPictureThatWouldFillTheMemory() throws Exception {
        assertThat(page("/actualites/phare/").select(".pc-prose").text()).contains("énorme");
        assertThat(page("/actualites/phare/").select("img[alt=énorme]")).isEmpty();
    }

    @Test
    void sendsAWidthAsWebpUnderAnAddressOfItsOwn() throws Exception {
        var folder = folder();
        var webp = get(folder + "640/Le%20phare.webp");
        var jpeg = get(folder + "640/Le%20phare.png");

        assertThat(webp.headers().firstValue("Content-Type")).contains("image/webp");
        assertThat(jpeg.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(webp.headers().allValues("Vary")).doesNotContain("Accept");
        assertThat(webp.body()).hasSizeLessThanOrEqualTo(60_000);
        assertThat(Measure.of(webp.body())).contains(new Measure(RasterFormat.WEBP, 640, 320));
        assertThat(get(folder + "641/Le%20phare.webp").statusCode()).isEqualTo(404);
    }

    @Test
    void offersAPhotographInSeveralWidthsAtTheHeadAndInTheText() throws Exception {
        var page = page("/actualites/phare/");
        var head = page.select("figure picture source").getFirst();

        assertThat(head.attr("type")).isEqualTo("image/webp");
        assertThat(head.attr("srcset"))
                .isEqualTo(
                        "%1$s320/Le%%20phare.webp 320w, %1$s640/Le%%20phare.webp 640w, %1$s1280/Le%%20phare.webp 1280w, %1$s1920/Le%%20phare.webp 1920w"
                                .formatted(folder()));
        assertThat(page.select(".pc-prose picture source").eachAttr("srcset"))
                .hasSize(2)
                .allMatch(srcset -> srcset.endsWith(".webp 40w"));
        assertThat(page.select(".pc-prose picture img").eachAttr("loading")).containsOnly("lazy");
        assertThat(page("/actualites/").select(".pc-card picture source")).hasSize(1);
    }

    private String folder() throws Exception {
        return page("/actualites/phare/").select("figure img").attr("src").replace("Le%20phare.png", "");
    }

    @Test
    void drawsOnceForAllWhoAskAtTheSameMoment() throws Exception {
        var folder = folder();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 12)
                    .mapToObj(_ -> together.submit(
                            () -> get(folder + "320/Le%20phare.webp").body()))
                    .toList();
            var bodies = new HashSet<String>();
            for (var each : asked) {
                bodies.add(HexFormat.of().formatHex(each.get()));
            }
            assertThat(bodies).hasSize(1);
        }
    }

    @Test
    void sendsOfADrawingWhatDrawsAndLetsItDoNothing() throws Exception {
        var answer = get(page("/actualites/phare/").select(".pc-prose a").get(0).attr("href"));

        assertThat(answer.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void handsOutWhatIsNoPictureAsAFileToKeep() throws Exception {
        var answer = get(page("/actualites/phare/").select(".pc-prose a").get(1).attr("href"));

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void hasNoPictureThatIsNone() throws Exception {
        var unknown = "/media/" + "0".repeat(32) + "/faux.jpg";

        assertThat(get(unknown).statusCode()).isEqualTo(404);
        assertThat(get("/media/../secret").statusCode()).isIn(400, 404);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(new String(get(address).body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        var ascii = URI.create("http://localhost:" + port + address).toASCIIString();
        return client.send(HttpRequest.newBuilder(URI.create(ascii)).build(), BodyHandlers.ofByteArray());
    }
}
