package fr.percolateur.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// From what a listener holds to what there is.
class PatchTest {

    private static final List<String> OLD = List.of("<ol>", "<li>", "12", "</li>", "<li>", "7", "</li>", "</ol>");

    @Test
    void sendsTheLineThatChanged() {
        assertThat(Patch.steps(OLD, List.of("<ol>", "<li>", "13", "</li>", "<li>", "7", "</li>", "</ol>")))
                .containsExactly("=0,2", "+13", "=3,5");
    }

    @Test
    void namesWhatOnlyMoved() {
        assertThat(Patch.steps(OLD, List.of("<ol>", "<li>", "7", "</li>", "<li>", "12", "</li>", "</ol>")))
                .containsExactly("=0,2", "=5,2", "=1,3", "=7,1");
    }

    @Test
    void sendsNothingOfWhatStays() {
        assertThat(Patch.steps(OLD, OLD)).containsExactly("=0,8");
    }

    @Property
    void leadsFromAnyTextToAnyOther(
            @ForAll @Size(max = 12) List<@StringLength(max = 1) @Chars({'a', 'b', 'c'}) String> old,
            @ForAll @Size(max = 12) List<@StringLength(max = 1) @Chars({'a', 'b', 'c'}) String> fresh) {
        assertThat(Patch.steps(old, fresh).stream().flatMap(step -> {
                    if (step.startsWith("+")) {
                        return List.of(step.substring(1)).stream();
                    }
                    var range = step.substring(1).split(",");
                    return old.stream().skip(Integer.parseInt(range[0])).limit(Integer.parseInt(range[1]));
                }))
                .isEqualTo(fresh);
    }
}
