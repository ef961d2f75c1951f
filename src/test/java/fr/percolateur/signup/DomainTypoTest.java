package fr.percolateur.signup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTypoTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ines@gmial.com, ines@gmail.com
                    ines@gmai.com, ines@gmail.com
                    ines@gmaill.com, ines@gmail.com
                    ines@outlok.fr, ines@outlook.fr
                    ines@lapsote.net, ines@laposte.net
                    ines@interieur.gov.fr, ines@interieur.gouv.fr
                    ines@interieur.gouf.fr, ines@interieur.gouv.fr
                    ines@interieur.gouv.com, ines@interieur.gouv.fr
                    ines@dgfip.finances.gouv.rf, ines@dgfip.finances.gouv.fr
                    """)
    void mendsASlipOfTheFinger(String typed, String meant) {
        assertThat(DomainTypo.mended(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ines@gmail.com",
                "ines@interieur.gouv.fr",
                "ines@ac-valbrume.fr",
                "ines@ville-port-lanterne.fr",
                "ines@gouv.fr",
                "ines@mail.com.example.org"
            })
    void leavesTheOthersAlone(String typed) {
        assertThat(DomainTypo.mended(typed)).isEmpty();
    }
}
