package fr.percolateur.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Holding;
import fr.percolateur.web.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A meeting is over; its recording is brought, captioned, read, shown, and gone after its day.
@PageTest
@Import(Verrerie.Entry.class)
class ReplayPageTest {

    private static final String DESK = "/atelier/evenements/salle/replay";
    private static final String SHOWN = "/agenda/salle/replay/";
    private static final String CAPTIONS = """
            WEBVTT

            00:01.000 --> 00:04.000
            <v Inès Caron>Bonjour à toutes et à tous.

            12:34.000 --> 12:38.000
            <v Malo Le Bihan>Les parapluies reviennent le jeudi.
            """;

    /// Two chunks and a half.
    private static final byte[] WEBM = webm(Recordings.CHUNK * 5 / 2);

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Replays replays;

    @Autowired
    private ReplayEntries entries;

    @Autowired
    private Events events;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    private Agent organiser;
    private long event;

    private static byte[] webm(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        var head = "\u001A\u0045\u00DF\u00A3\u0001\u0042\u0082\u0084webm".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    @BeforeEach
    void open() throws Exception {
        verrerie.event("salle", Duration.ofHours(-5), "serie: cafes-du-port");
        event = jdbc.sql("select id from document where slug = 'salle'")
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("delete from replay").update();
        jdbc.sql("delete from speech").update();
        jdbc.sql("delete from search_entry where kind = 'transcript'").update();
        organiser = new Agent(port);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        organiser.open(DESK);
    }

    @AfterEach
    void close() {
        organiser.close();
        verrerie.is(new Viewer.Visitor());
    }

    private Document bring(String where, String field, byte[] file) throws Exception {
        return organiser.sendFile(DESK + where, Map.of(), field, file);
    }

    private void bringAll() throws Exception {
        bring("/enregistrements/video", "fichier-video", WEBM);
        bring("/sous-titres", "fichier-sous-titres", CAPTIONS.getBytes(StandardCharsets.UTF_8));
        organiser.post(DESK + "/transcription/sous-titres", Map.of());
    }

    private void publish() throws Exception {
        bringAll();
        organiser.post(DESK + "/publication", Map.of());
        assertThat(organiser.answer().uri().getQuery()).isEqualTo("fait=publication");
    }

    private Recording video() {
        return recordings.of(event).getFirst();
    }

    private HttpResponse<byte[]> ask(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .method(method, HttpRequest.BodyPublishers.noBody());
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private int status(String path) throws Exception {
        return ask(path).statusCode();
    }

    private UUID speaker(String name, @Nullable String consent, @Nullable String revoked) {
        return speaker(name, "accepted", consent, revoked);
    }

    private UUID speaker(String name, String state, @Nullable String consent, @Nullable String revoked) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into speaker (id, name, added_at, recording_consent, recording_revoked)
                values (:id, :name, now(), cast(:consent as timestamptz), cast(:revoked as timestamptz))
                """)
                .param("id", id)
                .param("name", name)
                .param("consent", consent)
                .param("revoked", revoked)
                .update();
        jdbc.sql("""
                insert into speech (document_id, speaker_id, key, part, state)
                values (:event, :id, :key, 'intervenant', :state)
                """)
                .param("state", state)
                .param("event", event)
                .param("id", id)
                .param("key", id.toString())
                .update();
        return id;
    }

    @Test
    void refusesToPublishWithoutRecordingCaptionsAndTranscriptAndSaysWhatIsMissing() throws Exception {
        var page = organiser.post(DESK + "/publication", Map.of());

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#fichier-video-erreur").text()).startsWith("Déposez un enregistrement");
        assertThat(page.select("#fichier-sous-titres-erreur").text())
                .isEqualTo("Importez les sous-titres : une rediffusion ne paraît pas sans eux.");
        assertThat(page.select("#fichier-transcription-erreur").text())
                .isEqualTo("Ajoutez la transcription : une rediffusion ne paraît pas sans elle.");
        bring("/enregistrements/video", "fichier-video", WEBM);
        bring("/sous-titres", "fichier-sous-titres", CAPTIONS.getBytes(StandardCharsets.UTF_8));
        page = organiser.post(DESK + "/publication", Map.of());
        assertThat(page.select(".fr-error-text").eachText())
                .containsExactly("Ajoutez la transcription : une rediffusion ne paraît pas sans elle.");
        assertThat(status(SHOWN)).isEqualTo(404);
    }

    @Test
    void isShownWithItsTranscriptItsFilesAndItsLastDay() throws Exception {
        publish();

        verrerie.is(new Viewer.Visitor());
        var page = organiser.open(SHOWN);
        assertThat(organiser.answer().statusCode()).isEqualTo(200);
        assertThat(page.select("video").attr("src")).isEqualTo(video().address());
        assertThat(page.select("video track[kind=captions]").attr("src")).isEqualTo(SHOWN + "sous-titres.vtt");
        assertThat(page.select("[data-ligne]").eachText())
                .containsExactly(
                        "0:01Inès Caron Bonjour à toutes et à tous.",
                        "12:34Malo Le Bihan Les parapluies reviennent le jeudi.");
        assertThat(page.select("#t-754 a").attr("href")).isEqualTo("?t=754#t-754");
        assertThat(page.select(".pc-title__lede").text())
                .contains("Visible jusqu’au ")
                .endsWith(" inclus.");
        assertThat(organiser.open(SHOWN + "?t=754").select("video").attr("src")).endsWith("#t=754");
        page = organiser.open(SHOWN + "?q=PARAPLUIES");
        assertThat(page.select("[data-ligne]")).hasSize(1);
        assertThat(page.select("mark").text()).isEqualTo("parapluies");
        assertThat(page.select("[data-trouve]").text()).startsWith("1 passage");
        assertThat(new String(ask(SHOWN + "sous-titres.vtt").body(), StandardCharsets.UTF_8))
                .startsWith("WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Inès Caron>Bonjour à toutes");
        assertThat(new String(ask(SHOWN + "transcription.txt").body(), StandardCharsets.UTF_8))
                .isEqualTo("[0:01] Inès Caron\u00A0: Bonjour à toutes et à tous.\n\n"
                        + "[12:34] Malo Le Bihan\u00A0: Les parapluies reviennent le jeudi.\n");
        assertThat(organiser
                        .open("/agenda/salle/")
                        .select("a[href=" + SHOWN + "]")
                        .text())
                .isEqualTo("Ouvrir la rediffusion");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = ';', textBlock = """
            -;               -;      200; -;                       0;      655360
            bytes=0-9;       -;      206; bytes 0-9/655360;        0;      10
            bytes=262140-262149; -;  206; bytes 262140-262149/655360; 262140; 10
            bytes=655359-;   -;      206; bytes 655359-655359/655360; 655359; 1
            bytes=-300000;   -;      206; bytes 355360-655359/655360; 355360; 300000
            bytes=655360-;   -;      416; bytes */655360;          0;      0
            bytes=0-1,5-6;   -;      200; -;                       0;      655360
            bytes=0-9;       same;   206; bytes 0-9/655360;        0;      10
            bytes=0-9;       other;  200; -;                       0;      655360
            """)
    void sendsWhatIsAskedOfIt(String range, String ifRange, int status, String told, int from, int length)
            throws Exception {
        publish();
        var address = video().address();
        var etag = video().etag();
        verrerie.is(new Viewer.Visitor());

        var answer = range == null
                ? ask(address)
                : ifRange == null
                        ? ask(address, "Range", range)
                        : ask(address, "Range", range, "If-Range", ifRange.equals("same") ? etag : "\"autre\"");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Range").orElse(null)).isEqualTo(told);
        assertThat(answer.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(answer.headers().firstValue("Content-Type")).contains("video/webm");
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(WEBM, from, from + length));
    }

    @Test
    void tellsOfARecordingWithoutSendingIt() throws Exception {
        publish();
        var address = video().address();

        var head = send("HEAD", address, "Range", "bytes=0-9");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).contains(String.valueOf(WEBM.length));
        assertThat(head.body()).isEmpty();
        var known = ask(address, "If-None-Match", video().etag());
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
    }

    @Test
    void keepsADraftForThoseWhoOrganiseIt() throws Exception {
        bringAll();
        var address = video().address();

        assertThat(status(address)).isEqualTo(200);
        assertThat(ask(address).headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(organiser.open(DESK + "/apercu/").select("video").attr("src"))
                .isEqualTo(address);
        assertThat(status(DESK + "/apercu/sous-titres.vtt")).isEqualTo(200);
        for (var other : List.of(Role.EDITOR, Role.MODERATOR)) {
            verrerie.is(other, "cafes-du-port");
            assertThat(status(address)).isEqualTo(404);
            assertThat(status(DESK)).isEqualTo(403);
        }
        verrerie.is(Role.ORGANISER, "autre-serie");
        assertThat(status(address)).isEqualTo(404);
        assertThat(status(DESK + "/apercu/")).isEqualTo(403);
        verrerie.is(new Viewer.Visitor());
        assertThat(status(address)).isEqualTo(404);
        assertThat(status(SHOWN + "sous-titres.vtt")).isEqualTo(404);
    }

    @Test
    void namesWhoRefusesToBeRecordedAndHidesItAsSoonAsTheyDo() throws Exception {
        speaker("Nour Abadie", null, null);
        var malo = speaker("Malo Le Bihan", "2026-01-01", null);
        bringAll();
        var page = organiser.post(DESK + "/publication", Map.of());
        assertThat(page.select(".pc-errors li").eachText())
                .singleElement()
                .asString()
                .contains("Nour Abadie");
        assertThat(page.select(".pc-errors li").text()).doesNotContain("Malo");
        jdbc.sql("update speaker set recording_consent = now() where name = 'Nour Abadie'")
                .update();
        organiser.post(DESK + "/publication", Map.of());
        assertThat(status(SHOWN)).isEqualTo(200);
        assertThat(organiser.open("/recherche?q=parapluies").select(".pc-result"))
                .isNotEmpty();
        var address = video().address();

        jdbc.sql("update speaker set recording_revoked = now() where id = :id")
                .param("id", malo)
                .update();

        entries.catchUp();
        assertThat(organiser.open("/recherche?q=parapluies").select(".pc-result"))
                .isEmpty();
        assertThat(organiser.open(DESK).select("#accords").parents().text()).contains("Malo Le Bihan");
        verrerie.is(new Viewer.Visitor());
        assertThat(status(SHOWN)).isEqualTo(404);
        assertThat(status(address)).isEqualTo(404);
    }

    @Test
    void standsInThePlanOfTheSiteAsLongAsItIsPublic() throws Exception {
        publish();
        assertThat(organiser
                        .open("/plan-du-site/")
                        .select("main a[href=" + SHOWN + "]")
                        .text())
                .isEqualTo("Revoir : Rencontre du salle");
        assertThat(new String(ask("/sitemap.xml").body(), StandardCharsets.UTF_8))
                .contains(SHOWN + "</loc>");

        organiser.open(DESK);
        organiser.post(DESK + "/retrait", Map.of());

        assertThat(organiser.open("/plan-du-site/").select("main a[href=" + SHOWN + "]"))
                .isEmpty();
    }

    @Test
    void publishesAndNamesThoseWhoNeverAnswered() throws Exception {
        verrerie.event(
                "salle",
                Duration.ofHours(-5),
                "serie: cafes-du-port",
                "intervenants: [{id: ines, nom: \"Inès Caron\", role: intervenant}]");
        speaker("Sacha Dorval", "invited", null, null);
        speaker("Nour Abadie", "declined", null, null);
        speaker("Malo Le Bihan", "listed", "2026-01-01", null);

        assertThat(organiser.open(DESK).select(".fr-notice").text())
                .startsWith("2 personnes n’ont pas répondu Inès Caron, Sacha Dorval.");
        publish();
        assertThat(status(SHOWN)).isEqualTo(200);
    }

    @Test
    void isShownWithoutTheAccordOfThoseWhoWereCutOutOnceItsOrganiserSaysSo() throws Exception {
        var nour = speaker("Nour Abadie", null, null);
        bringAll();
        var page = organiser.post(DESK + "/publication", Map.of("raison", "coupé"));
        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#raison").val()).isEqualTo("coupé");
        assertThat(page.select("#raison-erreur").text()).startsWith("Dites en 10 à 500 caractères");
        assertThat(status(SHOWN)).isEqualTo(404);

        organiser.post(DESK + "/publication", Map.of("raison", "Coupé au montage, de 12:30 à 18:00."));

        assertThat(status(SHOWN)).isEqualTo(200);
        assertThat(jdbc.sql("select act from audit_entry where subject = :subject order by id desc limit 2")
                        .param("subject", "event/" + event)
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("replay.published", "replay.cut");
        jdbc.sql("update speaker set recording_consent = now(), recording_revoked = now() where id = :id")
                .param("id", nour)
                .update();
        assertThat(status(SHOWN)).as("who takes it back later hides it").isEqualTo(404);
    }

    @Test
    void needsMoreThanAReasonWhileSomethingIsMissing() throws Exception {
        speaker("Nour Abadie", null, null);

        var page = organiser.post(DESK + "/publication", Map.of("raison", "Coupé au montage, de 12:30 à 18:00."));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#raison").val()).isEqualTo("Coupé au montage, de 12:30 à 18:00.");
        assertThat(jdbc.sql("select count(*) from replay_cut").query(Long.class).single())
                .isZero();
    }

    @Test
    void tellsThoseWhoSpeakWhatIsKeptOfThem() throws Exception {
        var malo = speaker("Malo Le Bihan", "2026-01-01", null);
        jdbc.sql("update speaker set email = :email where id = :id")
                .param("email", malo + "@marees.example.org")
                .param("id", malo)
                .update();
        bringAll();
        var holding = kept.stream()
                .filter(data -> data.columns().contains("replay_chunk"))
                .findFirst()
                .flatMap(PersonalData::holder)
                .orElseThrow();

        assertThat(holding.of(malo + "@marees.example.org"))
                .extracting(Holding.Held::title)
                .containsExactly("Rencontre du salle");
        assertThat(holding.erase(malo + "@marees.example.org").orElseThrow()).contains("Reprenez votre accord");
        assertThat(holding.of("personne@marees.example.org")).isEmpty();
        assertThat(holding.erase("personne@marees.example.org")).isEmpty();
    }

    @Test
    void isFoundAtItsMomentUntilItIsWithdrawn() throws Exception {
        publish();

        var found = organiser.open("/recherche?q=parapluies").select(".pc-result a");
        assertThat(found.attr("href")).isEqualTo(SHOWN + "?t=1#t-1");
        organiser.open(DESK);
        organiser.post(DESK + "/retrait", Map.of());
        assertThat(organiser.open("/recherche?q=parapluies").select(".pc-result"))
                .isEmpty();
        assertThat(status(SHOWN)).isEqualTo(404);
        organiser.open(DESK);
        organiser.post(DESK + "/publication", Map.of());
        verrerie.event("salle", Duration.ofHours(-5), "serie: cafes-du-port", "published: false");
        assertThat(organiser.open("/recherche?q=parapluies").select(".pc-result"))
                .isEmpty();
        verrerie.event("salle", Duration.ofHours(-5), "serie: cafes-du-port");
        entries.catchUp();
        assertThat(organiser.open("/recherche?q=parapluies").select(".pc-result"))
                .hasSize(1);
    }

    @Test
    void erasesAllOfItAfterItsLastDay() throws Exception {
        publish();
        var last = jdbc.sql("select shown_until from replay")
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .single();

        assertThat(replays.expire(last.atStartOfDay(Moment.PARIS).plusHours(23).toInstant()))
                .isZero();
        var after = last.plusDays(1).atStartOfDay(Moment.PARIS).toInstant();
        assertThat(replays.expire(after)).isEqualTo(1);
        assertThat(replays.expire(after)).isZero();

        assertThat(left()).isZero();
        assertThat(status(SHOWN)).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from search_entry where kind = 'transcript'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(organiser.open(DESK).select("main").text()).contains("Effacée");
    }

    private long left() {
        return jdbc.sql("""
                select (select count(*) from replay_recording) + (select count(*) from replay_chunk)
                     + (select count(*) from replay_cue) + (select count(*) from replay_passage)
                """).query(Long.class).single();
    }

    @Test
    void leavesNothingOfWhatCannotBeReadToItsEnd() {
        replays.begin(replayed());
        var broken = new SequenceInputStream(new ByteArrayInputStream(WEBM), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });

        assertThatThrownBy(() -> recordings.store(event, Recording.Role.VIDEO, "a.webm", broken, UUID.randomUUID()))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(left()).isZero();
    }

    private Event replayed() {
        return events.kept(event).orElseThrow();
    }

    /// Images may not be as heavy.
    @Test
    void takesARecordingOfManyMegabytes() throws Exception {
        var heavy = webm(62_000_000);

        bring("/enregistrements/video", "fichier-video", heavy);

        assertThat(organiser.answer().uri().getQuery()).isEqualTo("fait=enregistrement");
        assertThat(video().size()).isEqualTo(heavy.length);
        assertThat(ask(video().address(), "Range", "bytes=61999990-").body())
                .isEqualTo(Arrays.copyOfRange(heavy, 61_999_990, heavy.length));
    }

    @Test
    void leavesNothingOfWhatIsTooHeavy() {
        replays.begin(replayed());
        var small = new Recordings(dataSource, log, Instant::now, 300_000);

        assertThat(small.store(
                        event, Recording.Role.VIDEO, "a.webm", new ByteArrayInputStream(WEBM), UUID.randomUUID()))
                .isEqualTo(Recordings.Outcome.Refused.HEAVY);
        assertThat(left()).isZero();
    }

    @Test
    void leavesNothingOfAnUploadThatIsKilled() throws Exception {
        var token = organiser.open(DESK).select("input[name=_formulaire]").attr("value");
        var part = "--limite\r\nContent-Disposition: form-data; name=\"_formulaire\"\r\n\r\n" + token
                + "\r\n--limite\r\nContent-Disposition: form-data; name=\"fichier-video\"; filename=\"a.webm\"\r\n\r\n";
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write(("POST " + DESK + "/enregistrements/video HTTP/1.1\r\nHost: localhost:" + port
                            + "\r\nCookie: formulaire=" + organiser.cookie("formulaire")
                            + "\r\nContent-Type: multipart/form-data; boundary=limite\r\nContent-Length: 9000000\r\n\r\n"
                            + part)
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(WEBM);
            out.flush();
        }

        bring("/enregistrements/audio", "fichier-audio", "RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        assertThat(recordings.of(event)).extracting(Recording::role).containsExactly(Recording.Role.AUDIO);
        assertThat(jdbc.sql("select count(*) from replay_chunk")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            video; %PDF-1.7; Ce fichier n’est pas un enregistrement que les navigateurs lisent.
            sign; RIFF....WAVEfmt; Ce fichier ne contient que du son.
            """)
    void refusesWhatIsNoRecordingAndSaysTheMend(String role, String file, String reason) throws Exception {
        var page = bring("/enregistrements/" + role, "fichier-" + role, file.getBytes(StandardCharsets.UTF_8));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#fichier-" + role + "-erreur").text()).startsWith(reason);
        assertThat(left()).isZero();
    }

    @Test
    void namesTheLineOfACaptionThatCannotBeRead() throws Exception {
        var page = bring(
                "/sous-titres",
                "fichier-sous-titres",
                "WEBVTT\n\n00:09 --> 00:01\nBon\n".getBytes(StandardCharsets.UTF_8));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#fichier-sous-titres-erreur").text()).startsWith("Ligne 3 : ce sous-titre finit");
    }

    @Test
    void keepsWhatWasTypedAndSaysTheMend() throws Exception {
        var page = organiser.post(
                DESK, Map.of("lien", "http://tube.example.org/v", "debut", "demain", "jusqu-au", "31/02/2027"));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("[name=lien]").val()).isEqualTo("http://tube.example.org/v");
        assertThat(page.select(".fr-error-text")).hasSize(3);
        var until = LocalDate.now(Moment.PARIS).plusMonths(3);
        page = organiser.post(
                DESK, Map.of("lien", "https://tube.example.org/v", "debut", "16 h 32", "jusqu-au", until.toString()));
        assertThat(page.select("[name=debut]").val()).isEqualTo("16:32:00");
        assertThat(page.select("[name=jusqu-au]").val()).isEqualTo(until.toString());
    }

    @Test
    void leadsToARecordingElsewhereWithoutLoadingAnythingOfIt() throws Exception {
        var until = LocalDate.now(Moment.PARIS).plusMonths(3);
        organiser.post(DESK, Map.of("lien", "https://tube.example.org/v", "jusqu-au", until.toString()));
        bring("/sous-titres", "fichier-sous-titres", CAPTIONS.getBytes(StandardCharsets.UTF_8));
        organiser.post(DESK + "/transcription/sous-titres", Map.of());
        organiser.post(DESK + "/publication", Map.of());

        var page = organiser.open(SHOWN);

        assertThat(page.select("video, audio, iframe")).isEmpty();
        assertThat(page.select("a[href='https://tube.example.org/v']").attr("rel"))
                .isEqualTo("noopener external");
        assertThat(page.select("a[href='https://tube.example.org/v']").text())
                .isEqualTo("Voir l’enregistrement sur tube.example.org (nouvelle fenêtre)");
    }

    @Test
    void takesTheCaptionsAndTheSequencesOfTheRoomOnTheClockOfTheRecording() throws Exception {
        verrerie.event(
                "salle",
                Duration.ofHours(-5),
                "serie: cafes-du-port",
                "programme: [{titre: Ouverture, duree_min: 10}, {titre: Débat, duree_min: 20}]");
        var start = Objects.requireNonNull(replayed().startsAt());
        jdbc.sql(
                        "insert into live_room (room, code, opened_at) values (:room, 'salle10', now()) on conflict do nothing")
                .param("room", event)
                .update();
        jdbc.sql("delete from caption_line where room = :room")
                .param("room", event)
                .update();
        jdbc.sql("delete from conduct_sequence where room = :room")
                .param("room", event)
                .update();
        room(
                "insert into caption_line (room, said_at, text) values (:room, :at, 'On commence.')",
                start.plusSeconds(65));
        room("insert into conduct_sequence (room, rank, started_at, ended_at) values (:room, 0, :at, now())", start);
        room(
                "insert into conduct_sequence (room, rank, started_at, ended_at) values (:room, 1, :at, now())",
                start.plusSeconds(600));

        organiser.open(DESK);
        organiser.post(DESK + "/sous-titres/direct", Map.of());
        organiser.post(DESK + "/transcription/sous-titres", Map.of());

        var page = organiser.open(DESK + "/apercu/");
        assertThat(page.select("[data-ligne]").eachText()).containsExactly("1:05On commence.");
        assertThat(page.select(".pc-replay__steps a").eachText()).containsExactly("0:00 Ouverture", "10:00 Débat");
        assertThat(new String(ask(DESK + "/apercu/chapitres.vtt").body(), StandardCharsets.UTF_8))
                .startsWith("WEBVTT\n\n00:00:00.000 --> 00:10:00.000\nOuverture\n");
    }

    private void room(String statement, Instant at) {
        jdbc.sql(statement)
                .param("room", event)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void isHeardAgainFromTheQuestionsThatWereAnsweredInTheRoom() throws Exception {
        jdbc.sql(
                        "insert into live_room (room, code, opened_at) values (:room, 'salle10', now()) on conflict do nothing")
                .param("room", event)
                .update();
        var question = jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at)
                values (:room, 'Quand reviennent-ils ?', '', now(), false, 'approved', now())
                returning id
                """)
                .param("room", event)
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("""
                insert into ledger_settlement (question_id, outcome, second, settled_at)
                values (:question, 'oral', 760, now())
                """).param("question", question).update();

        assertThat(organiser.open("/agenda/salle/questions/").select("#q" + question + " a"))
                .isEmpty();
        organiser.open(DESK);
        publish();
        assertThat(organiser
                        .open("/agenda/salle/questions/")
                        .select("#q" + question + " a")
                        .attr("href"))
                .isEqualTo(SHOWN + "?t=760#t-754");
    }

    /// The room notes by the clock; the recording began two minutes before the event.
    @Test
    void isHeardAgainByTheClockWhereTheRoomNotedTheAnswer() throws Exception {
        publish();
        jdbc.sql("""
                insert into live_room (room, code, opened_at)
                values (:room, 'salle10', now())
                    on conflict do nothing
                """).param("room", event).update();
        var start = Objects.requireNonNull(replayed().startsAt());
        jdbc.sql("update replay set begun_at = :begun where event_id = :event")
                .param("begun", start.minusSeconds(120).atOffset(ZoneOffset.UTC))
                .param("event", event)
                .update();
        var question = jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at, answered_at)
                values (:room, 'Et en hiver ?', '', now(), false, 'approved', now(), :answered)
                returning id
                """)
                .param("room", event)
                .param("answered", start.plusSeconds(640).atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getLong(1))
                .single();

        assertThat(organiser
                        .open("/agenda/salle/questions/")
                        .select("#q" + question + " a")
                        .attr("href"))
                .isEqualTo(SHOWN + "?t=760#t-754");
    }

    @Test
    void writesEveryActIntoTheLog() throws Exception {
        publish();
        organiser.post(DESK + "/retrait", Map.of());
        organiser.post(DESK + "/enregistrements/video/effacement", Map.of());

        assertThat(jdbc.sql("""
                select act
                  from audit_entry
                 where subject = :subject
                 order by id desc
                 limit 6
                """)
                        .param("subject", "event/" + event)
                        .query((row, _) -> row.getString(1))
                        .list()
                        .reversed())
                .containsExactly(
                        "replay.recorded",
                        "replay.captioned",
                        "replay.transcribed",
                        "replay.published",
                        "replay.withdrawn",
                        "replay.erased");
    }
}
