package fr.percolateur.agora;

import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import fr.percolateur.wording.FrenchLine;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ideas in every state, with those who support them.
final class Wishes {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;
    private final SearchEntries entries;

    Wishes(JdbcClient jdbc, SearchEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    void make(Instant now) {
        var people = Townspeople.in(jdbc, now);
        Wishlist.ALL.forEach(wish -> make(wish, people, now));
        Wishlist.ALL.stream().filter(wish -> wish.into() != null).forEach(this::merge);
        entries.write(Wishlist.ALL.stream()
                .filter(wish -> wish.isRead() && wish.into() == null)
                .map(wish -> entry(wish, now))
                .toList());
    }

    private void make(Wish wish, List<UUID> people, Instant now) {
        var proposed = now.minus(Duration.ofDays(wish.days()));
        var id = jdbc.sql("""
                insert into idea (slug, title, why, audience, theme, proposer, signed, proposed_at,
                                  moderation, shown_at, state, reason, decided_at, event_id)
                values (:slug, :title, :why, :audience, :theme, :proposer, :signed, :proposed,
                        :moderation, :shown, :state, :reason, :decided,
                        (select id from document where kind = 'EVENT' and slug = :event))
                returning id
                """)
                .param("slug", wish.slug())
                .param("title", wish.title())
                .param("why", wish.why())
                .param("audience", wish.audience())
                .param("theme", wish.theme())
                .param("proposer", people.get(wish.author()))
                .param("signed", Townspeople.signature(wish.author()))
                .param("proposed", Timestamp.from(proposed))
                .param("moderation", wish.isRead() ? "shown" : "pending")
                .param("shown", wish.isRead() ? Timestamp.from(after(proposed, 1)) : null)
                .param("state", wish.isRead() ? wish.state() : "received")
                .param("reason", wish.reason())
                .param("decided", wish.isRead() ? Timestamp.from(after(proposed, 1)) : null)
                .param("event", wish.event())
                .query((row, _) -> row.getLong(1))
                .single();
        follow(id, wish, people, now);
        tell(id, wish, proposed);
        comment(id, wish, people, now);
    }

    private static Instant after(Instant moment, int days) {
        return moment.plus(Duration.ofDays(days));
    }

    /// One after the other, from the day it was shown to now.
    private void follow(long idea, Wish wish, List<UUID> people, Instant now) {
        for (var rank = 0; rank < wish.supporters(); rank++) {
            var person = people.get((wish.author() + 1 + rank) % people.size());
            var ago = Duration.ofMinutes((long) (wish.days() - 1) * 24 * 60 * rank / Math.max(1, wish.supporters()));
            follow(idea, person, Timestamp.from(now.minus(ago).minus(Duration.ofHours(2))));
        }
        follow(idea, people.get(wish.author()), null);
    }

    private void follow(long idea, UUID person, @Nullable Timestamp since) {
        jdbc.sql("""
                insert into idea_follower (idea_id, agent_id, token, supported_at)
                values (:idea, :agent, gen_random_uuid()::text, :since)
                    on conflict do nothing
                """)
                .param("idea", idea)
                .param("agent", person)
                .param("since", since)
                .update();
    }

    private void tell(long idea, Wish wish, Instant proposed) {
        if (!wish.isRead()) {
            return;
        }
        step(idea, "received", after(proposed, 1), "");
        if (!wish.state().equals("received")) {
            step(idea, wish.state(), after(proposed, 5), wish.event() == null ? "" : "une prochaine rencontre");
        }
    }

    /// Told already: nobody is written to.
    private void step(long idea, String state, Instant at, String edition) {
        jdbc.sql("""
                insert into idea_step (idea_id, state, at, edition, told_at)
                values (:idea, :state, :at, :edition, :at)
                """)
                .param("idea", idea)
                .param("state", state)
                .param("at", Timestamp.from(at))
                .param("edition", edition)
                .update();
    }

    private void comment(long idea, Wish wish, List<UUID> people, Instant now) {
        for (var rank = 0; rank < wish.comments().size(); rank++) {
            var unread = wish.comments().get(rank).startsWith("?");
            var person = (wish.author() + 3 + rank) % people.size();
            var written = Timestamp.from(
                    now.minus(Duration.ofHours(30L * (wish.comments().size() - rank))));
            jdbc.sql("""
                    insert into idea_comment (idea_id, author, signed, text, written_at, state, decided_at)
                    values (:idea, :author, :signed, :text, :written, :state, :decided)
                    """)
                    .param("idea", idea)
                    .param("author", people.get(person))
                    .param("signed", Townspeople.signature(person))
                    .param("text", wish.comments().get(rank).replaceFirst("^\\?", ""))
                    .param("written", written)
                    .param("state", unread ? "pending" : "shown")
                    .param("decided", unread ? null : written)
                    .update();
        }
    }

    private void merge(Wish wish) {
        jdbc.sql("update idea set merged_into = (select id from idea where slug = :into) where slug = :slug")
                .param("into", wish.into())
                .param("slug", wish.slug())
                .update();
    }

    private SearchEntry entry(Wish wish, Instant now) {
        var id = jdbc.sql("select id from idea where slug = :slug")
                .param("slug", wish.slug())
                .query((row, _) -> row.getLong(1))
                .single();
        return new SearchEntry(
                "idea:" + id,
                "/idees/" + wish.slug() + "/",
                "idea",
                FrenchLine.set(wish.title()),
                FrenchLine.set(wish.why()),
                FrenchLine.set(wish.audience()),
                LocalDate.ofInstant(now.minus(Duration.ofDays(wish.days())), PARIS),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }
}
