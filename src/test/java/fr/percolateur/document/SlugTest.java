package fr.percolateur.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cafe-ouvert-2                 | cafe-ouvert-2
            cafe-<<-demain-matin->>       | cafe-demain-matin
            ouvert<<la nuit>>sans porte   | ouvert-la-nuit-sans-porte
            Été à l’œuvre                 | ete-a-l-oeuvre
            GUICHET -nouvelle formule     | guichet-nouvelle-formule
            100% en ligne                 | 100-en-ligne
            version-1.2                   | version-1-2
            ../../etc/passwd              | etc-passwd
            n°4 : « Ça m'intéresse ! »    | n-4-ca-m-interesse
            10-percent                    | 10-percent
            ---                           | document-ae8d
            """)
    void makesANameFitForAnAddress(String rawName, String slug) {
        assertThat(Slug.of(rawName)).isEqualTo(slug);
    }

    @Test
    void leavesASlugAsItIs() {
        var slug = Slug.of("Café <<du matin>>, acte II");

        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @Test
    void tellsNamesWithoutLatinLettersApart() {
        assertThat(Slug.of("日本")).isEqualTo("document-cbde7").isNotEqualTo(Slug.of("中国"));
    }

    @Test
    void cutsALongNameBetweenTwoWords() {
        assertThat(Slug.of("guichet ouvert ".repeat(20))).isEqualTo("guichet-ouvert-".repeat(12) + "guichet-ouvert");
    }
}
