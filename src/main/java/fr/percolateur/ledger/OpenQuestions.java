package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.home.Theme;
import fr.percolateur.home.ThemePanel;
import fr.percolateur.web.Pages;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was asked at meetings of a theme and still waits for an answer, on its page.
@Component
public final class OpenQuestions implements ThemePanel {

    private static final int RANK = 38;
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Pages pages;

    OpenQuestions(DataSource dataSource, Pages pages) {
        this.jdbc = JdbcClient.create(dataSource);
        this.pages = pages;
    }

    /// @param event the title of the meeting
    public record Open(String text, String event, String address) {}

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Optional<Panel> of(Theme theme) {
        var open = jdbc.sql("""
                select q.text, e.title, '/agenda/' || e.slug || '/questions/#q' || q.id as address
                  from question q
                  join public_event e on e.document_id = q.room
                 where e.themes @> array[cast(:theme as text)]
                   and e.over_at < now()
                   and q.state = 'approved'
                   and q.merged_into is null
                   and q.answered_at is null
                   and not exists (select from ledger_settlement s where s.question_id = q.id)
                 order by e.over_at desc, q.id
                 limit :most
                """)
                .param("theme", theme.slug())
                .param("most", MOST)
                .query((row, _) -> new Open(Entry.set(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("questions", say("ledger.theme"), pages.content("ledger/theme", open)));
    }
}
