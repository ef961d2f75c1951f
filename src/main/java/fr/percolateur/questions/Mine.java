package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox.Typed;
import fr.percolateur.wording.FrenchLine;
import java.sql.Types;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What someone asked, and what became of it.
public final class Mine {

    private final JdbcClient jdbc;
    private final Questions questions;
    private final InstantSource clock;

    Mine(DataSource dataSource, Questions questions, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.questions = questions;
        this.clock = clock;
    }

    /// A question with what its asker is told of it.
    ///
    /// @param standing the one that stands for it: itself, unless it was merged
    public record Told(Card card, Question standing) {

        public boolean isPending() {
            return card.question().fate() == Fate.PENDING;
        }

        /// Said once it changes, to who listens; a question that waits says nothing.
        public @Nullable String announced() {
            return isPending() ? null : say("questions.mine.announced", card.text(), fate());
        }

        public String field() {
            return "question-" + card.question().id();
        }

        public String fate() {
            var own = card.question();
            return switch (own.fate()) {
                case PENDING -> say("questions.fate.pending");
                case REJECTED -> say("questions.fate.rejected", own.reason() == null ? "" : own.reason());
                case MERGED -> say("questions.fate.merged", FrenchLine.set(standing.text()), outcome());
                case OPEN, ON_THE_WALL, ANSWERED, WRITTEN_ANSWER -> outcome();
            };
        }

        private String outcome() {
            return switch (standing.fate()) {
                case PENDING, MERGED -> say("questions.fate.pending");
                case OPEN -> say("questions.fate.open", standing.supporters());
                case ON_THE_WALL -> say("questions.fate.wall");
                case ANSWERED -> say("questions.answered", Card.hour(standing.answeredAt()));
                case WRITTEN_ANSWER ->
                    say("questions.fate.written", standing.service() == null ? "" : standing.service());
                case REJECTED -> say("questions.fate.rejected", standing.reason() == null ? "" : standing.reason());
            };
        }
    }

    /// @param typed what was sent to change one of them and could not be taken
    public record Shown(boolean open, List<Told> own, Typed typed) {}

    /// To be read elsewhere than in the room, where nothing is changed.
    public Shown read(Room room, Pass pass) {
        return new Shown(false, of(room, pass), Typed.NOTHING);
    }

    Shown of(Room room, Pass pass, Typed typed) {
        return new Shown(!room.isClosed(), of(room, pass), typed);
    }

    /// The last first. Those who read here what became of theirs were told.
    private List<Told> of(Room room, Pass pass) {
        var cards = Cards.of(room);
        var own = jdbc
                .sql("""
                select q.id
                  from question q
                  join question_asker a on a.question_id = q.id
                 where q.room = :room
                   and (a.participant_id = :participant or a.pass_id = :pass)
                 order by q.asked_at desc, q.id desc
                """)
                .param("room", room.id())
                .param("participant", pass.participant(), Types.BIGINT)
                .param("pass", pass.id())
                .query((row, _) -> row.getLong(1))
                .list()
                .stream()
                .flatMap(id -> questions.find(room.id(), id).stream())
                .map(question -> new Told(cards.of(question), questions.standingFor(question)))
                .toList();
        own.stream().filter(told -> told.standing().fate().isSettled()).forEach(this::note);
        return own;
    }

    private void note(Told told) {
        jdbc.sql("""
                update question_asker
                   set told_at = :now
                 where question_id = :id
                   and told_at is null
                """)
                .param("now", Questions.at(clock.instant()))
                .param("id", told.card().question().id())
                .update();
    }
}
