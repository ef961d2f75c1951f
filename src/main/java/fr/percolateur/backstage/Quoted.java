package fr.percolateur.backstage;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whom the last meeting of the demo is quoted from: one who signed, one who mended the words first, one who was asked
/// and did not answer, and one whom its organiser has yet to ask.
final class Quoted {

    private static final String SLUG = "lire-a-voix-haute-avant-d-envoyer";

    /// @param signed the words agreed to; null for none yet
    /// @param days ago, when they were asked; 0 for not yet
    private record Words(
            String speaker,
            String sentence,
            String source,
            @Nullable String signed,
            String word,
            int days) {

        String state() {
            if (signed != null) {
                return "signed";
            }
            return days > 0 ? "asked" : "draft";
        }
    }

    private static final List<Words> ALL = List.of(
            new Words(
                    "maelle-querandec",
                    "Ce qui gêne la bouche gêne aussi le lecteur.",
                    "Quatorze lettres, avant et après",
                    "Ce qui gêne la bouche gêne aussi le lecteur.",
                    "",
                    12),
            new Words(
                    "idriss-fontvieille",
                    "Au guichet, on entend les mots qui font venir.",
                    "À vous de lire, à 35 min",
                    "Au guichet, nous entendons chaque jour les mots qui font venir les gens.",
                    "Je préfère dire « nous » : c’est toute l’équipe.",
                    12),
            new Words(
                    "helene-vauquier",
                    "Vingt minutes par lettre, c’est moins que le temps d’un appel.",
                    "Vos questions, nos engagements",
                    null,
                    "",
                    3),
            new Words(
                    "maelle-querandec",
                    "Faites lire la personne qui signe : elle coupera de sa main.",
                    "À vous de lire",
                    null,
                    "",
                    0));

    private final JdbcClient jdbc;

    Quoted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID organiser, Instant now) {
        jdbc.sql("""
                select d.id
                  from document d
                  join event e on e.document_id = d.id
                 where d.slug = :slug
                   and e.over_at <= :now
                   and not exists (select from quotation q where q.event_id = d.id)
                """)
                .param("slug", SLUG)
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getLong(1))
                .optional()
                .ifPresent(event -> ALL.forEach(words -> write(event, words, organiser, now)));
    }

    private void write(long event, Words words, UUID organiser, Instant now) {
        var player = Playbill.PLAYERS.stream()
                .filter(one -> one.key().equals(words.speaker()))
                .findFirst()
                .orElseThrow();
        var asked = words.days() == 0 ? null : Timestamp.from(now.minus(Duration.ofDays(words.days())));
        var answered = words.signed() == null ? null : Timestamp.from(now.minus(Duration.ofDays(words.days() - 1L)));
        jdbc.sql("""
                insert into quotation (event_id, name, about, email, sentence, source, signed, state, word, written_at,
                                       asked_by, asked_at, answered_at)
                values (:event, :name, :about, :email, :sentence, :source, :signed, :state, :word, :now,
                        :organiser, :asked, :answered)
                """)
                .param("event", event)
                .param("name", player.name())
                .param("about", player.position() + ", " + player.organisation())
                .param("email", player.email())
                .param("sentence", words.sentence())
                .param("source", words.source())
                .param("signed", words.signed(), Types.VARCHAR)
                .param("state", words.state())
                .param("word", words.word())
                .param("now", Timestamp.from(now))
                .param("organiser", words.days() == 0 ? null : organiser, Types.OTHER)
                .param("asked", asked, Types.TIMESTAMP)
                .param("answered", answered, Types.TIMESTAMP)
                .update();
    }
}
