package fr.percolateur.bench;

import fr.percolateur.Percolateur;
import fr.percolateur.letterbox.Letterbox;
import fr.percolateur.mail.Attachment;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Button;
import fr.percolateur.mail.Part.Fact;
import fr.percolateur.mail.Part.Note;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.mail.Part;
import fr.percolateur.node.Database;
import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// How fast letters leave: a mailing to ten thousand, posted in one transaction, through one node to a mail server on
/// the same machine; and how long who waits for a code waits meanwhile.
///
/// A letter has left once the database says so, and the database waits for the disk.
public final class MailBench {

    static final int LETTERS = 10_000;
    private static final int QUICK_LETTERS = 3_000;

    private final Database database;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    private MailBench(Database database, ConfigurableApplicationContext node) {
        this.database = database;
        this.outbox = node.getBean(Outbox.class);
        this.transaction = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var options = Options.of(words);
        var letters = options.quick() ? QUICK_LETTERS : LETTERS;
        var mailing = mailing(letters);
        new Figures("mail")
                .condition("letters", letters)
                .condition("letter", "text, HTML and an invitation")
                .condition("cores", Runtime.getRuntime().availableProcessors())
                .condition("java", Runtime.version())
                .condition("server", "the demo's own, in this process; fsync on")
                .figure("post_seconds", mailing.postSeconds())
                .figure("sent_seconds", mailing.sentSeconds())
                .figure("mails_per_second", mailing.perSecond())
                .figure("awaited_p50_ms", mailing.waits().get(mailing.waits().size() / 2))
                .figure("awaited_max_ms", mailing.waits().getLast())
                .report(options);
    }

    /// @param letters how many leave, after a fifth as many that warm the node up
    static Mailing mailing(int letters) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("percolateur-bench-");
        var settings = Settings.read(
                Map.of("PERCOLATEUR_DATA", folder.resolve("data").toString(), "PERCOLATEUR_PORT", "0"));
        try (var database = Database.open(settings);
                var letterbox = Letterbox.open(folder.resolve("letters"))) {
            var spring = new SpringApplication(Percolateur.class);
            spring.addInitializers(new NodeBeans(settings.sendingBy(letterbox.smtp()), database));
            try (var node = spring.run()) {
                var bench = new MailBench(database, node);
                bench.warm(letters / 5);
                return bench.measure(letters);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /// @param waits milliseconds until each letter that someone waited for had left, shortest first
    record Mailing(double postSeconds, double sentSeconds, double perSecond, List<Double> waits) {}

    private void warm(int letters) throws InterruptedException {
        mail("warm", letters);
        while (waiting() > 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private Mailing measure(int letters) throws InterruptedException {
        var start = System.nanoTime();
        mail("mailing", letters);
        var posted = System.nanoTime();
        var waits = new ArrayList<Double>();
        while (waiting() > 0) {
            waits.add(awaitedMilliseconds(waits.size()));
        }
        var seconds = (System.nanoTime() - posted) / 1e9;
        Collections.sort(waits);
        return new Mailing((posted - start) / 1e9, seconds, (letters + waits.size()) / seconds, List.copyOf(waits));
    }

    /// Posts a mailing and waits for nothing.
    private void mail(String name, int letters) {
        transaction.executeWithoutResult(_ -> {
            for (var number = 0; number < letters; number++) {
                outbox.post(letter(name, number));
            }
        });
    }

    private static Letter letter(String name, int number) {
        var invitation = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:%d@example.org\r\n"
                .formatted(number);
        return Letter.service(
                        new EmailAddress("agent-" + number + "@marees.example.org"),
                        name + "/" + number,
                        "Votre place est confirmée",
                        new Paragraph("Bonjour,"),
                        new Paragraph("Votre place pour le café des greffes est confirmée, sur place, au phare."),
                        Part.facts(new Fact("Quand", "mardi 19 janvier 2027, de 16 h 30 à 18 h"), new Fact("Où", "Au phare")),
                        new Button("Voir mon inscription", "https://cafes.example.org/inscription/" + number),
                        new Note("Vous recevez ce message parce que vous vous êtes inscrite ou inscrit."))
                .attaching(new Attachment(
                        "invitation.ics",
                        "text/calendar; method=REQUEST; charset=UTF-8",
                        (invitation + "END:VEVENT\r\nEND:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private double awaitedMilliseconds(int number) throws InterruptedException {
        var key = "code/" + number;
        var start = System.nanoTime();
        outbox.post(Letter.awaited(
                new EmailAddress("waiting@marees.example.org"), key, "Votre code", new Paragraph("042 137")));
        while (!sent(key)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        var waited = (System.nanoTime() - start) / 1e6;
        TimeUnit.MILLISECONDS.sleep(100);
        return waited;
    }

    private boolean sent(String key) {
        return database.jdbc()
                .sql("select status = 'sent' from mail_letter where key = :key")
                .param("key", key)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private long waiting() {
        return database.jdbc()
                .sql("select count(*) from mail_letter where status = 'queued'")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
