package fr.percolateur.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.questions.Stage;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Questions that say much the same, whatever their words; a person decides whether they do.
@WithDatabase
class LikenessModuleTest {

    private final JdbcClient jdbc;
    private final Likeness likeness;

    LikenessModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.likeness = new Likeness(dataSource);
    }

    @Test
    void findsTheSameWordsInAnotherOrderAndFormOrTypedInAHurry() {
        var room = Stage.in(jdbc, 0, 0).room();
        var letter = Stage.question(jdbc, room, "Peut-on voir la lettre d’origine à côté de la nouvelle ?");
        var signs = Stage.question(jdbc, room, "Qui signe le courrier quand il part de trois services ?");
        Stage.question(jdbc, room, "Combien de temps dure la formation des agents ?");
        var again = Stage.question(jdbc, room, "La nouvelle lettre et celle d’origine, peut-on les voir côte à côte ?");
        var signing = Stage.question(jdbc, room, "Signer un courrier de plusieurs services : qui le fait ?");
        var hurried = Stage.question(jdbc, room, "qui singe le courier quand il part de trois servces");
        var other = Stage.question(jdbc, room, "Avez-vous prévenu les syndicats ?");

        var alike = likeness.of(room, List.of(again, signing, hurried, other));

        assertThat(alike.get(again)).first().isEqualTo(letter);
        assertThat(alike.get(signing)).contains(signs);
        assertThat(alike.get(hurried)).first().isEqualTo(signs);
        assertThat(alike).doesNotContainKey(other);
    }
}
