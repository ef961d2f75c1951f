package fr.percolateur.sending;

import fr.percolateur.mail.Bell;
import fr.percolateur.mail.LetterQueue;
import fr.percolateur.skin.Skin;
import fr.percolateur.web.Site;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import javax.sql.DataSource;

/// What sends, put together over a database and a server on this machine.
record Sending(LetterQueue queue, Dress dress, SmtpServer server, Bell bell) {

    static final Sender SENDER = new Sender("Les cafés", "cafes@marees.example.org");
    static final Site SITE = new Site(
            "Les cafés de Valbrume",
            "",
            URI.create("https://cafes.example.org"),
            null,
            null,
            null,
            null,
            Skin.COMPTOIR);

    static Sending to(int port, DataSource dataSource) {
        return new Sending(
                new LetterQueue(dataSource),
                dresser(),
                new SmtpServer(URI.create("smtp://127.0.0.1:" + port), SENDER),
                new Bell());
    }

    static Dress dresser() {
        return new Dress(
                SENDER,
                SITE,
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.percolateur.templates"));
    }

    Carrier carrier() {
        return new Carrier(queue, dress, server, () -> false);
    }

    Carriers carriers() {
        return new Carriers(queue, bell, dress, server);
    }
}
