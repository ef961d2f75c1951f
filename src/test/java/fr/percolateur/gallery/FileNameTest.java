package fr.percolateur.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Quai au soir.JPG, quai-au-soir",
        "C:\\Photos\\Été à l’œuvre.jpeg, ete-a-l-oeuvre",
        "../../etc/passwd, passwd",
        "..\\..\\boot.ini, boot",
        "'....//....//x.png', x",
        "facture.php.jpg, facture",
        "coquille.jpg.exe, coquille",
        "CON.png, fichier-con",
        "lpt1, fichier-lpt1",
        "'', fichier",
        "'...', fichier",
        ".htaccess, htaccess",
        "'a b\u0000c\n.jpg', a-b-c",
        "'\u202Egpj.exe', gpj",
        "'<script>.svg', script",
        "%2e%2e%2fsecret.png, 2e-2e-2fsecret"
    })
    void isPlainWhateverItWas(String came, String stem) {
        assertThat(FileName.stem(came)).isEqualTo(stem);
    }

    @Test
    void isNotLong() {
        assertThat(FileName.stem("x".repeat(500) + ".jpg")).hasSize(60);
    }
}
