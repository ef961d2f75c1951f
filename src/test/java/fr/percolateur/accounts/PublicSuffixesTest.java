package fr.percolateur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSuffixesTest {

    /// As they were checked: see the decision on academies.
    @Test
    void nameEveryAcademyAndNothingThatOnlyLooksLikeOne() {
        var underFr = Stream.of(
                        "aix-marseille amiens besancon bordeaux caen clermont corse creteil dijon grenoble guadeloupe",
                        "guyane lille limoges lyon martinique mayotte montpellier nancy-metz nantes nice normandie",
                        "orleans-tours paris poitiers reims rennes reunion rouen spm strasbourg toulouse versailles")
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(name -> "ac-" + name + ".fr");
        var elsewhere = Stream.of("ac-noumea.nc", "ac-polynesie.pf", "ac-wf.wf");

        assertThat(Domains.PUBLIC.names().stream().filter(name -> name.startsWith("ac-")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(underFr, elsewhere).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ac-noumea.fr", "ac-polynesie.fr", "ac-wf.fr", "ac-quelque-chose.fr", "xac-lille.fr"})
    void passNobodyWhoBoughtAName(String domain) {
        assertThat(Domains.PUBLIC.over(domain)).isEmpty();
    }
}
