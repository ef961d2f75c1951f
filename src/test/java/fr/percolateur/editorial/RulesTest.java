package fr.percolateur.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.ReadingRule;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Rule;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void everyRuleHasItsTitleItsReasonAndItsMend() {
        assertThat(Checks.standard().rules()).allSatisfy(rule -> {
            assertThat(rule.title()).as(rule.id()).isNotBlank().doesNotContain("\n");
            assertThat(rule.why()).as(rule.id()).endsWith(".");
            assertThat(rule.mend()).as(rule.id()).endsWith(".");
        });
    }

    @Test
    void everyRuleStandsOnce() {
        var codes = Stream.concat(
                Stream.of(ReadingRule.values()).map(ReadingRule::code),
                Stream.of(Code.values()).map(Code::id));

        assertThat(Checks.standard().rules().stream().map(Rule::id)).containsExactlyElementsOf(codes.toList());
    }

    @Test
    void noSentenceIsLeftOfARuleThatIsGone() {
        var known = Checks.standard().rules().stream().map(Rule::id).toList();

        var orphans = ResourceBundle.getBundle("messages/editorial").keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(rule -> !rule.equals("report") && !known.contains(rule));

        assertThat(orphans).isEmpty();
    }
}
