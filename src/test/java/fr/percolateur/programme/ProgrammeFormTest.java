package fr.percolateur.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class ProgrammeFormTest {

    @Test
    void takesTheStandsThatWereTickedAndThoseThatWereTyped() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("nombre", "1");
        fields.put("stands-0", List.of("four", "cour", " Une vitrine \r\n\r\ncour\r\nUn jeu"));

        assertThat(ProgrammeForm.read(fields).draft().sequences().getFirst().stands())
                .containsExactly("four", "cour", "Une vitrine", "Un jeu");
    }
}
