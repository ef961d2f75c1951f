package fr.percolateur.media;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Random;
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
        ImageIO.write(noise(2400, 1200), "png", uploads.resolve("Le phare.png").toFile());
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "gif",
                uploads.resolve("bouée.gif").toFile());
        Files.writeString(uploads.resolve("plan.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
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
                ![Une bouée](/uploads/bouée.gif) et [le plan](/uploads/plan.svg).
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
    void showsALightPictureAsItCame() throws Exception {
        var image = page("/actualites/phare/").select(".pc-prose img").getFirst();

        assertThat(get(image.attr("src")).headers().firstValue("Content-Type")).contains("image/gif");
        assertThat(List.of(image.attr("width"), image.attr("height"))).containsExactly("40", "30");
    }

    @Test
    void handsOutWhatMayRunAsAFileToKeep() throws Exception {
        var answer = get(page("/actualites/phare/").select(".pc-prose a").attr("href"));

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
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

    /// What compresses worst.
    private static BufferedImage noise(int width, int height) {
        var random = new Random(1);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }
}
