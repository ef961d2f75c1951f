package fr.percolateur.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the table, `_` stands for a no-break space and `^` for a narrow one.
class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Bonjour !                     | Bonjour^!
                    Bonjour!                      | Bonjour^!
                    Vraiment ?!                   | Vraiment^?!
                    Quoi??                        | Quoi^??
                    un ; deux;                    | un^; deux^;
                    Programme : un                | Programme_: un
                    Programme: un                 | Programme_: un
                    à 16:30 ou 9:00               | à 16:30 ou 9:00
                    « oui »                       | «_oui_»
                    «oui»                         | «_oui_»
                    <<oui>>                       | «_oui_»
                    dit "oui" et "non"            | dit «_oui_» et «_non_»
                    « dit "oui" »                 | «_dit “oui”_»
                    dit “oui”                     | dit «_oui_»
                    l'"essai"                     | l’«_essai_»
                    l'après-midi d'hier           | l’après-midi d’hier
                    aujourd'hui                   | aujourd’hui
                    un 'mot' cité                 | un ‘mot’ cité
                    un écran de 15" et rien       | un écran de 15" et rien
                    attendez...                   | attendez…
                    50 % et 10 €                  | 50_% et 10_€
                    `a : b ! "c"`                 | a : b ! "c"
                    **Quand** : demain            | Quand_: demain
                    **Quand :** demain            | Quand_: demain
                    « **oui** »                   | «_oui_»
                    "**oui** et *non*"            | «_oui et non_»
                    **Quoi** ?                    | Quoi^?
                    <span lang="en">Why? "So"</span> ! | Why? "So"^!
                    voir https://exemple.fr/a?b=c:d !  | voir https://exemple.fr/a?b=c:d^!
                    x'y@exemple.fr : écrire       | x'y@exemple.fr_: écrire
                    Café&nbsp;!                   | Café^!
                    (vrai !) « quoi ? »           | (vrai^!) «_quoi^?_»
                    A : B ; C                     | A_: B^; C
                    --> suite                     | –> suite
                    """)
    void setsTextAsAPrinterWould(String written, String set) {
        var text = World.render(written).text().replace(" (autre site)", "");

        assertThat(text.replace('\u00A0', '_').replace('\u202F', '^')).isEqualTo(set);
    }
}
