package fr.percolateur.cache;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class VersionsModuleTest {

    @Test
    void changesWithWhatAnyModuleSays(JdbcClient jdbc) {
        jdbc.sql("create table shelf (books int)").update();
        jdbc.sql("insert into shelf values (3)").update();
        var versions = new Versions(List.of(() -> "select books from shelf", () -> "select 'a'"), jdbc);

        var before = versions.now();
        jdbc.sql("update shelf set books = 4").update();

        assertThat(before).isEqualTo("3 a");
        assertThat(versions.now()).isEqualTo("4 a");
    }

    @Test
    void anIdeaThatIsSupportedIsSomethingNewToShow(JdbcClient jdbc) {
        var versions = new Versions(List.of(() -> "select version from shown_version where name = 'ideas'"), jdbc);

        var before = versions.now();
        jdbc.sql("delete from idea_follower").update();

        assertThat(versions.now()).isNotEqualTo(before);
    }
}
