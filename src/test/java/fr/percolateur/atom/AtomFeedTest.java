package fr.percolateur.atom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.component.Pager;
import fr.percolateur.skin.Skin;
import fr.percolateur.web.Site;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

    private static final Pager ONE_PAGE = new Pager(1, 1, "/agenda.atom");

    private static final Site SITE = new Site(
            "Valbrume ensemble", "", URI.create("https://valbrume.example"), null, null, null, null, Skin.COMPTOIR);

    private static final AtomEntry ENTRY = new AtomEntry(
            UUID.fromString("7f3f1ad5-96a4-3c43-8b5e-3f0c2b1d9a11"),
            "Guichets & bornes",
            "/actualites/guichets-et-bornes/",
            Instant.parse("2026-10-08T07:00:00Z"),
            Instant.parse("2026-10-09T15:04:05.678Z"),
            "Ce qu’une borne < un guichet apprend.",
            "<p>Lire <a href=\"/agenda/\">l’agenda</a>.<br><img src=\"/media/a.jpg\" alt=\"\"></p>",
            List.of(new AtomEntry.Category("accueil", "Accueil")),
            "Inès Caron");

    @Test
    void writesWholeEntriesWhoseLinksHoldFarFromTheSite() {
        var feed = new AtomFeed(
                "Actualités",
                "Ce que l’on a appris",
                "/actualites.atom",
                "/actualites/",
                List.of(ENTRY),
                new Pager(1, 1, "/actualites.atom"));

        assertThat(text(feed)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
                  <id>https://valbrume.example/actualites.atom</id>
                  <title>Actualités</title>
                  <subtitle>Ce que l’on a appris</subtitle>
                  <updated>2026-10-09T15:04:05Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://valbrume.example/actualites.atom"/>
                  <link rel="alternate" type="text/html" href="https://valbrume.example/actualites/"/>
                  <author>
                    <name>Valbrume ensemble</name>
                  </author>
                  <generator>Percolateur</generator>
                  <entry>
                    <id>urn:uuid:7f3f1ad5-96a4-3c43-8b5e-3f0c2b1d9a11</id>
                    <title>Guichets &amp; bornes</title>
                    <link rel="alternate" type="text/html" href="https://valbrume.example/actualites/guichets-et-bornes/"/>
                    <published>2026-10-08T07:00:00Z</published>
                    <updated>2026-10-09T15:04:05Z</updated>
                    <author>
                      <name>Inès Caron</name>
                    </author>
                    <category term="accueil" label="Accueil"/>
                    <summary>Ce qu’une borne &lt; un guichet apprend.</summary>
                    <content type="html">&lt;p&gt;Lire &lt;a href="https://valbrume.example/agenda/"&gt;l’agenda&lt;/a&gt;.\
                &lt;br&gt;&lt;img src="https://valbrume.example/media/a.jpg" alt=""&gt;&lt;/p&gt;</content>
                  </entry>
                </feed>
                """);
    }

    @Test
    void isNeverUpdatedWhileEmpty() {
        var feed = new AtomFeed("Agenda", "", "/agenda.atom", "/agenda/", List.of(), ONE_PAGE);

        assertThat(text(feed))
                .contains("<updated>1970-01-01T00:00:00Z</updated>")
                .doesNotContain("<entry>");
    }

    @Test
    void replacesCharactersThatXmlCannotSay() {
        var hostile = new AtomEntry(
                ENTRY.id(), "a\u0000b\u0092c\uFFFFd\uD800e🎈", "/a/", null, ENTRY.updated(), "", "", List.of(), null);
        var feed = new AtomFeed("Agenda", "", "/agenda.atom", "/agenda/", List.of(hostile), ONE_PAGE);

        assertThat(text(feed)).contains("<title>a b\u0092c d e🎈</title>");
    }

    private static String text(AtomFeed feed) {
        return new String(feed.write(SITE), UTF_8);
    }

    @Test
    void leadsFromPageToPage() {
        var feed = new AtomFeed("Agenda", "", "/agenda.atom", "/agenda/", List.of(), new Pager(2, 3, "/agenda.atom"));

        assertThat(text(feed)).contains("""
                  <id>https://valbrume.example/agenda.atom</id>""", """
                  <link rel="self" type="application/atom+xml" href="https://valbrume.example/agenda.atom?page=2"/>
                  <link rel="first" type="application/atom+xml" href="https://valbrume.example/agenda.atom"/>
                  <link rel="previous" type="application/atom+xml" href="https://valbrume.example/agenda.atom"/>
                  <link rel="next" type="application/atom+xml" href="https://valbrume.example/agenda.atom?page=3"/>
                  <link rel="last" type="application/atom+xml" href="https://valbrume.example/agenda.atom?page=3"/>
                """);
    }
}
