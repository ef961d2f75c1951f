package fr.percolateur.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    private static Article read(String body) {
        return ArticleReader.read("Trois enseignements pour des courriers compris", body);
    }

    private static void isThree(Article article) {
        assertThat(article.introduction()).isEqualTo("On s’est retrouvés à la Verrerie.");
        assertThat(article.proposals().stream().map(Proposal::title))
                .containsExactly("Lire à voix haute", "Compter les refus", "Nommer qui répond");
        assertThat(article.proposals().stream().map(Proposal::body))
                .containsExactly("Avec [le guide](/guide/).", "![Un tableau](/uploads/t.png)", "Toujours.");
        assertThat(article.conclusion()).isEqualTo("");
    }

    @Test
    void readsHeadingsOfLevelTwo() {
        isThree(read("""
                On s’est retrouvés à la Verrerie.

                ## Lire à voix haute

                Avec [le guide](/guide/).

                ## Compter les refus

                ![Un tableau](/uploads/t.png)

                ## Nommer **qui répond**

                Toujours.
                """));
    }

    @Test
    void readsNumbersHoweverTheyAreWritten() {
        isThree(read("""
                On s’est retrouvés à la Verrerie.

                ### 1\\. Lire à voix haute
                Avec [le guide](/guide/).

                ### 2 – Compter les refus
                ![Un tableau](/uploads/t.png)

                ### Enseignement n° 3 : Nommer qui répond
                Toujours.
                """));
    }

    @Test
    void readsBoldParagraphsAsHeadings() {
        isThree(read("""
                On s’est retrouvés à la Verrerie.

                **Lire à voix haute**

                Avec [le guide](/guide/).

                __Compter les refus__

                ![Un tableau](/uploads/t.png)

                <p><strong>Nommer qui répond</strong></p>

                Toujours.
                """));
    }

    @Test
    void readsAListOfHeadingsInHtml() {
        var article = read("""
                On s’est retrouvés à la Verrerie.

                <ol><h2><li>Lire à voix haute</li></h2>

                <p>Avec <a href="/guide/">le guide</a>.</p>

                <h2><li>Compter les refus</li></h2>
                <figure><img src="/uploads/t.png" alt=""></figure>

                <h2><li>Nommer qui répond</li></h2>

                Toujours.
                </ol>
                <div class="encadre">
                <h2>Nous vous accompagnons</h2>
                Écrivez-nous.
                </div>
                """);

        assertThat(article.introduction()).isEqualTo("On s’est retrouvés à la Verrerie.");
        assertThat(article.proposals().stream().map(Proposal::body))
                .containsExactly(
                        "<p>Avec <a href=\"/guide/\">le guide</a>.</p>",
                        "<figure><img src=\"/uploads/t.png\" alt=\"\"></figure>",
                        "Toujours.");
        assertThat(article.conclusion()).startsWith("</ol>").contains("Nous vous accompagnons");
    }

    @Test
    void leavesOutWhatComesAfterTheLast() {
        var article = read("""
                ## Pourquoi

                Parce que.

                ## 1. Lire à voix haute

                ### Comment

                À deux.

                ## 2. Compter les refus

                Chaque mois.

                ## La suite

                Inscrivez-vous.
                """);

        assertThat(article.introduction()).isEqualTo("## Pourquoi\n\nParce que.");
        assertThat(article.proposals().stream().map(Proposal::body))
                .containsExactly("### Comment\n\nÀ deux.", "Chaque mois.");
        assertThat(article.conclusion()).isEqualTo("## La suite\n\nInscrivez-vous.");
    }

    @Test
    void takesAsManyAsTheTitlePromises() {
        var article = read("""
                ## Lire à voix haute

                Un.

                ## Compter les refus

                Deux.

                ## Nommer qui répond

                Trois.

                ## Prochain rendez-vous

                Mardi.
                """);

        assertThat(article.proposals()).hasSize(3);
        assertThat(article.conclusion()).startsWith("## Prochain rendez-vous");
    }

    @Test
    void takesTheTitleBesideANumberThatStandsAlone() {
        var article = read("""
                ## Enseignement n° 1

                **Lire à voix haute**

                À deux.

                ## Enseignement n° 2

                **Compter les refus**

                Chaque mois.
                """);

        assertThat(article.proposals().stream().map(Proposal::title))
                .containsExactly("Lire à voix haute", "Compter les refus");
        assertThat(article.proposals().getFirst().body()).isEqualTo("À deux.");
    }

    @Test
    void keepsTheAddressesThatStandAtTheFoot() {
        var article = read("""
                ## Lire à voix haute

                Avec [le guide][g].

                ## Compter les refus

                Chaque mois.

                [g]: https://exemple.example.org/guide
                """);

        assertThat(article.proposals().getFirst().body())
                .isEqualTo("Avec [le guide][g].\n\n[g]: https://exemple.example.org/guide");
    }

    @Test
    void readsNothingInCodeAndNothingInAPlainArticle() {
        assertThat(read("Un seul paragraphe, sans titre.").proposals()).isEmpty();
        assertThat(read("```\n## Un\n\n## Deux\n```\n").proposals()).isEmpty();
        assertThat(read("").proposals()).isEmpty();
    }
}
