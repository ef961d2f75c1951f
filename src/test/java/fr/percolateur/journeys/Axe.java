package fr.percolateur.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// What axe finds wrong on a page, a sentence a rule. Asks for the violations alone, without the list of all that is
/// well: a third of the time. A colour that still changes is let come to its end first.
public final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private Axe() {}

    public static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        var found = page.evaluate("""
                () => Promise.allSettled(document.getAnimations()
                        .filter(animation => animation instanceof CSSTransition)
                        .map(transition => transition.finished))
                    .then(() => axe.run({resultTypes: ['violations']}))
                    .then(results => results.violations.map(
                        violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' ')))
                """);
        return found instanceof List<?> rules
                ? rules.stream().map(String::valueOf).toList()
                : List.of();
    }
}
