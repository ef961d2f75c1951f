package fr.percolateur.folio;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.content.ReservedAddresses;
import fr.percolateur.node.PageTest;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PageTest
class ReservedAddressesPageTest {

    @Test
    void keepsFreeWhatTheProgramAnswers(@Autowired RequestMappingHandlerMapping mappings) {
        var taken = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues().stream())
                .map(pattern -> pattern.split("/", -1))
                .filter(parts -> parts.length > 1 && parts[1].matches("[a-z0-9-]+"))
                .forEach(parts -> taken.add(parts[1]));
        taken.removeIf(ReservedAddresses::has);
        assertThat(taken).isEmpty();
    }
}
