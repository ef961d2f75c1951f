package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import fr.percolateur.journeys.Journey.InTheStatesSkin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a first visit of the reference event page costs, in each skin: budgets, not times.
@Journey
class WeightTest {

    /// All that the browser asked for before anyone scrolled, headers counted.
    private record Visit(int requests, int bytes, int nodes) {

        static Visit of(Visitor visitor) {
            try (var page = visitor.page()) {
                var requests = new ArrayList<Request>();
                page.onRequestFinished(requests::add);
                page.navigate(visitor.site().at(PageType.EVENT_OPEN));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                var answered = List.copyOf(requests);
                return new Visit(
                        answered.size(),
                        answered.stream().mapToInt(Visit::bytes).sum(),
                        (int) page.evaluate("document.getElementsByTagName('*').length"));
            }
        }

        private static int bytes(Request request) {
            var sizes = request.sizes();
            return sizes.responseHeadersSize + sizes.responseBodySize;
        }
    }

    @Test
    void isLightInTheNeutralSkin(Visitor visitor) {
        var visit = Visit.of(visitor);
        assertThat(visit.requests()).isLessThanOrEqualTo(10);
        assertThat(visit.nodes()).isLessThanOrEqualTo(340);
        assertThat(visit.bytes()).isLessThanOrEqualTo(100_000);
    }

    @Test
    void isBearableInTheStatesSkin(@InTheStatesSkin Visitor visitor) {
        assertThat(Visit.of(visitor).bytes()).isLessThanOrEqualTo(250_000);
    }
}
