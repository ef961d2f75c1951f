package fr.percolateur.facts;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import fr.percolateur.rules.Phrases;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What people are told and what is told of them: addresses of persons, services for those who need them.
final class PeopleCheck implements Check {

    /// Addresses told of in one document, a directory being none.
    private static final int MOST = 50;

    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\w.-])([a-z]{1,30}(?:-[a-z]{1,30})?)[._]([a-z][a-z-]{1,40})@[a-z\\d.-]{3,80}");
    private static final Set<String> FIRST_NAMES = new HashSet<>(
            Arrays.asList(("adele adrien agathe agnes aicha alain alban albert alexandra alexandre alexis alice "
                            + "aline alix amandine amelie amine anais andre andrea ange angelique anita anna anne annick annie anthony antoine "
                            + "ariane armelle arnaud arthur aude audrey aurelie aurelien axel aymeric baptiste bastien beatrice benedicte "
                            + "benjamin benoit bernadette bernard bertrand brigitte bruno camille carine carole caroline catherine cecile cedric "
                            + "celia celine chantal charlene charles charlotte chloe christelle christian christiane christine christophe claire "
                            + "clara clarisse claude claudine clemence clement coline colette corentin corine corinne cyril cyrille damien daniel "
                            + "daniele danielle david deborah delphine denis diane didier dominique edith edouard elena eleonore eliane elisabeth "
                            + "elise elodie eloise elsa emeline emilie emma emmanuel emmanuelle eric erwan estelle esther etienne eugenie eva "
                            + "eve evelyne fabien fabienne fabrice fanny fatima fatiha felix flavie florence florent florian france francine "
                            + "francis franck francois francoise frederic frederique gabriel gabrielle gaelle gaetan genevieve georges gerald "
                            + "geraldine gerard ghislaine gilbert gilles gregoire gregory guillaume guy gwenaelle hakim hamid helene henri herve "
                            + "hubert hugo hugues ines irene isabelle ivan jacqueline jacques jean jeanne jennifer jeremie jeremy jerome joel "
                            + "joelle johan johanna jonathan josephine joseph josiane judith jules julia julian julie julien juliette justine "
                            + "karim karima karine katia kevin khadija laetitia laura laure laurence laurent lea leila leo leon leonie leslie "
                            + "liliane linda lionel lisa loic louis louise luc lucas lucie lucien ludovic lydia lydie mael magali malika manon "
                            + "manuel marc marcel margaux margot marguerite maria marianne marie marina marine marion marius marjorie marthe "
                            + "martin martine mathias mathieu mathilde matthieu maud maurice maxime melanie melissa michael michel michele "
                            + "mickael mireille mohamed monique morgane muriel myriam nabil nadege nadia nadine nassim nathalie nathan nicolas "
                            + "nicole nina noemie nora odile olivia olivier oceane pascal pascale patrice patricia patrick paul paula pauline "
                            + "perrine philippe pierre quentin rachel rachid raphael raphaelle raymond regine regis remi remy renaud rene robert "
                            + "roger roland romain romane rosalie rose roxane sabine sabrina salima samia samir samuel sandra sandrine sara sarah "
                            + "sebastien serge severine simon simone solene sonia sophie stephane stephanie steve suzanne sylvain sylvaine sylvie "
                            + "tania theo therese thibault thibaut thierry thomas timothee tiphaine tom tristan valentin valentine valerie vanessa "
                            + "veronique victor victoire victoria vincent violaine virginie viviane xavier yann yannick yasmina yasmine yohan "
                            + "yolande youssef yves yvette yvonne zoe")
                    .split(" ")));
    private static final Phrases VAGUE = new Phrases("""
            transcription lsf, transcription en lsf, transcription en langue des signes, transcrit en lsf,
            transcrite en lsf, sous titrage lsf, sous titre lsf, langage des signes, sourds muets, sourd muet,
            acces handicape, acces handicapes, acces handicap, accessible aux handicapes, accessible handicapes,
            accessible handicap, accessible aux personnes handicapees, accessibilite handicape,
            accessible aux personnes en situation de handicap, accessible a tous les handicaps,
            accessible a tous types de handicap, accessible a tous types de handicaps""");
    private static final Set<String> SAYS_NOTHING = Lexicon.of("""
            oui, accessible, accessible a tous, accessible a toutes et tous, evenement accessible, lieu accessible,
            site accessible, salle accessible, accessibilite, acces a tous, a preciser, accessible pmr et autres""");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        emails(manuscript, margin);
        for (var passage : manuscript.passages()) {
            var words = passage.words();
            for (var match : VAGUE.in(words)) {
                vague(passage, words.start(match.first()), words.end(match.last()), margin);
            }
        }
        for (var field : manuscript.document().frontMatter().mappings("champs_informations")) {
            if (Words.fold(field.text("intitule").orElse("")).contains("accessib")
                    && field.get("contenu").orElse(null) instanceof fr.percolateur.document.Value.Scalar content
                    && SAYS_NOTHING.contains(Words.fold(content.text())
                            .replaceAll("[^\\p{L} ]", "")
                            .strip())) {
                vague(manuscript.passage("contenu", content), 0, content.text().length(), margin);
            }
        }
    }

    private static void vague(Passage passage, int from, int to, Margin margin) {
        margin.note(
                Code.ACCESSIBILITY_VAGUE,
                passage,
                from,
                to,
                null,
                passage.text().substring(from, to));
    }

    private static void emails(Manuscript manuscript, Margin margin) {
        var told = new HashSet<String>();
        for (var link : manuscript.links()) {
            if (link.target().indexOf('@') > 0) {
                person(manuscript, link.in(), Words.fold(link.target()), link.targetStart(), told, margin);
            }
        }
        for (var passage : manuscript.passages()) {
            var folded = passage.words().folded();
            if (folded.indexOf('@') >= 0) {
                person(manuscript, passage, folded, 0, told, margin);
            }
        }
    }

    private static void person(
            Manuscript manuscript, Passage passage, String folded, int offset, Set<String> told, Margin margin) {
        var matcher = EMAIL.matcher(folded);
        while (told.size() < MOST && matcher.find()) {
            var first = matcher.group(1);
            if ((FIRST_NAMES.contains(first.split("-", 2)[0]) || named(manuscript, first, matcher.group(2)))
                    && told.add(matcher.group())) {
                var from = offset + matcher.start();
                margin.note(Code.NAMED_PERSON_EMAIL, passage, from, offset + matcher.end(), null, matcher.group());
            }
        }
    }

    /// Whether the text names someone with these two words, each with its capital.
    private static boolean named(Manuscript manuscript, String first, String last) {
        for (var passage : manuscript.passages()) {
            var words = passage.words();
            for (var i = 0; i + 1 < words.size(); i++) {
                if (words.is(i, first)
                        && words.is(i + 1, last)
                        && words.after(i).isBlank()
                        && Character.isUpperCase(words.written(i).charAt(0))
                        && Character.isUpperCase(words.written(i + 1).charAt(0))) {
                    return true;
                }
            }
        }
        return false;
    }
}
