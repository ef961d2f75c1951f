package fr.percolateur.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What someone finds who reads the tables of PostgreSQL as it keeps them, with what it notes in each row.
@WithDatabase
class AnonymityModuleTest {

    private static final int VOTERS = 60;

    private final DataSource dataSource;
    private final Booth booth;
    private long box;
    private long cloud;

    AnonymityModuleTest(DataSource dataSource) {
        this.dataSource = dataSource;
        this.booth = new Booth(dataSource);
    }

    @BeforeEach
    void vote() {
        box = booth.box();
        cloud = booth.wordBox();
        // from the last to the first, so that the order in which they came is none of the index
        for (var voter = VOTERS; voter > 0; voter--) {
            booth.boxes.cast(box, voter, Booth.opinion(voter));
            booth.boxes.cast(cloud, voter, Booth.words("mot" + voter));
        }
    }

    private List<Long> numbers(String sql) {
        return booth.jdbc
                .sql(sql)
                .param("box", box)
                .param("cloud", cloud)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private List<Long> sharedTransactions() {
        return numbers("""
                select distinct p.xmin::text::bigint
                  from ballot_participation p
                  join (select xmin, votes::text from ballot_slot where box in (:box, :cloud)
                        union all
                        select xmin, word from ballot_word where box in (:box, :cloud)) counted on counted.xmin = p.xmin
                 where p.box in (:box, :cloud)
                """);
    }

    private List<Long> inOrderOfPlace() {
        return numbers("select participant_id from ballot_participation where box = :box order by ctid");
    }

    @Test
    void findsOneTransactionForAllWhoTookPart() {
        assertThat(sharedTransactions()).hasSizeGreaterThan(VOTERS);

        new Mixing(dataSource).run();

        assertThat(sharedTransactions()).hasSize(2);
        assertThat(numbers("select distinct xmin::text::bigint from ballot_participation where box = :box"))
                .hasSize(1);
        assertThat(numbers("select distinct xmin::text::bigint from ballot_word where box = :cloud"))
                .hasSize(1);
    }

    @Test
    void findsThemInNoOrder() {
        assertThat(inOrderOfPlace()).isEqualTo(downwards());

        new Mixing(dataSource).run();

        assertThat(inOrderOfPlace())
                .hasSize(VOTERS)
                .isNotEqualTo(downwards())
                .isNotEqualTo(downwards().reversed());
        assertThat(numbers("select substr(word, 4)::bigint from ballot_word where box = :cloud order by ctid"))
                .isNotEqualTo(downwards());
    }

    private static List<Long> downwards() {
        return LongStream.rangeClosed(1, VOTERS).boxed().toList().reversed();
    }

    @Test
    void findsNoRowAsItWasBefore() {
        new Mixing(dataSource).run();

        booth.jdbc.sql("create extension if not exists pageinspect").update();
        for (var table : List.of("ballot_participation", "ballot_slot", "ballot_word")) {
            // what lies in the pages: rows that are dead too
            assertThat(numbers("""
                    select count(*)
                      from generate_series(0, pg_relation_size('TABLE') / 8192 - 1) page,
                           heap_page_items(get_raw_page('TABLE', page::integer)) item
                     where item.t_xmin is not null
                       and :box <> :cloud
                    """.replace("TABLE", table)))
                    .as(table)
                    .isEqualTo(numbers("select count(*) from " + table + " where :box <> :cloud"));
        }
    }

    @Test
    void findsNoColumnThatTellsWhen() {
        assertThat(booth.jdbc.sql("""
                        select table_name || '.' || column_name
                          from information_schema.columns
                         where table_name in ('ballot_participation', 'ballot_slot', 'ballot_word')
                           and (data_type like 'timestamp%' or is_identity = 'YES' or column_default like 'nextval%')
                        """).query((row, _) -> row.getString(1)).list())
                .isEmpty();
    }
}
