package fr.percolateur.backup;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of a database, as it tells them itself. Names come quoted by it: they may stand in statements.
record Catalogue(JdbcClient jdbc) {

    /// Who is signed in, and who is about to be: a session that someone closed since must not come back. And the nodes
    /// that ran.
    static final Set<String> LEFT = Set.of("sign_in_session", "sign_in_code", "sign_in_errand", "node_beat");

    /// @param quoted its name, for a statement
    /// @param columns without those that are computed, as they are named
    /// @param listed the same, for a statement
    /// @param order by which any server sorts its rows alike
    /// @param weight its bytes
    record Table(String name, String quoted, List<String> columns, String listed, String order, long weight) {

        boolean isLeft() {
            return LEFT.contains(name);
        }

        String reading() {
            return "copy (select " + listed + " from " + quoted + " order by " + order + ") to stdout";
        }

        String writing() {
            return "copy " + quoted + " (" + listed + ") from stdin";
        }
    }

    List<Table> tables() {
        return jdbc.sql("""
                select c.relname,
                       quote_ident(c.relname) as quoted,
                       pg_table_size(c.oid) as weight,
                       array(select a.attname::text
                               from pg_attribute a
                              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                              order by a.attnum) as columns,
                       (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                          from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
                       as listed,
                       (select string_agg(quote_ident(a.attname)
                                          || case when a.attcollation <> 0 then ' collate "C"' else '' end,
                                          ', ' order by array_position(i.indkey::int2[], a.attnum))
                          from pg_index i
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey::int2[])
                         where i.indrelid = c.oid and i.indisprimary) as sorting
                  from pg_class c
                 where c.relkind = 'r'
                   and c.relnamespace = to_regnamespace(current_schema())
                   and c.relname <> 'flyway_schema_history'
                 order by c.relname collate "C"
                """)
                .query((row, _) -> new Table(
                        row.getString("relname"),
                        row.getString("quoted"),
                        words(row.getArray("columns")),
                        row.getString("listed"),
                        key(row.getString("relname"), row.getString("sorting")),
                        row.getLong("weight")))
                .list();
    }

    private static String key(String table, @Nullable String sorting) {
        if (sorting == null) {
            throw new IllegalStateException("without a primary key its rows have no order: " + table);
        }
        return sorting;
    }

    private static List<String> words(Array stored) throws SQLException {
        return List.of((String[]) stored.getArray());
    }

    /// @param quoted its name, for a statement
    record Sequence(String name, String quoted) {}

    List<Sequence> sequences() {
        return jdbc.sql("""
                select relname, quote_ident(relname) as quoted
                  from pg_class
                 where relkind = 'S'
                   and relnamespace = to_regnamespace(current_schema())
                 order by relname collate "C"
                """)
                .query((row, _) -> new Sequence(row.getString(1), row.getString(2)))
                .list();
    }

    /// They count outside transactions: at least as far as the rows of the moment that is read.
    long next(Sequence sequence) {
        return jdbc.sql("select last_value + (case when is_called then 1 else 0 end) from " + sequence.quoted())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /// In one word: to take away for a while, and the statement that puts it back.
    record Guard(String away, String back) {}

    /// Constraints between tables. The order in which tables are filled is none of theirs.
    List<Guard> references() {
        return jdbc.sql("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
                       format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                              pg_get_constraintdef(oid)) as back
                  from pg_constraint
                 where contype = 'f'
                   and connamespace = to_regnamespace(current_schema())
                 order by conrelid, conname
                """)
                .query((row, _) -> new Guard(row.getString(1), row.getString(2)))
                .list();
    }

    /// Triggers count and refuse: what is restored was counted already.
    List<Guard> triggers() {
        return jdbc.sql("""
                select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) as away,
                       format('alter table %s enable trigger %I', t.tgrelid::regclass, t.tgname) as back
                  from pg_trigger t
                  join pg_class c on c.oid = t.tgrelid
                 where not t.tgisinternal
                   and t.tgenabled = 'O'
                   and c.relnamespace = to_regnamespace(current_schema())
                 order by c.relname, t.tgname
                """)
                .query((row, _) -> new Guard(row.getString(1), row.getString(2)))
                .list();
    }
}
