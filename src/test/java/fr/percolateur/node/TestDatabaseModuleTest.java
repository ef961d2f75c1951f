package fr.percolateur.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class TestDatabaseModuleTest {

    @Test
    void ordersWordsAsFrenchDoes(JdbcClient jdbc) {
        var words = jdbc.sql("""
                        select word
                          from (values ('zèbre'), ('École'), ('eau'), ('étang')) as words (word)
                         order by word
                        """).query((row, _) -> row.getString(1)).list();

        assertThat(words).containsExactly("eau", "École", "étang", "zèbre");
    }

    @Test
    void lowersAndStripsAccents(JdbcClient jdbc) {
        var word = jdbc.sql("select unaccent(lower('ÉCOLES')) || ' ' || to_tsvector('french', 'ÉCOLES')::text")
                .query((row, _) -> row.getString(1))
                .single();

        assertThat(word).isEqualTo("ecoles 'écol':1");
    }

    @Test
    void isTheCallersAlone(Database mine) {
        mine.jdbc().sql("create table mine ()").update();

        try (var another = TestDatabase.fresh()) {
            var tables = another.jdbc()
                    .sql("select count(*) from pg_tables where tablename = 'mine'")
                    .query((row, _) -> row.getInt(1))
                    .single();

            assertThat(tables).isZero();
        }
    }
}
