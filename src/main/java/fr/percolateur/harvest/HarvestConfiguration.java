package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.event.Events;
import fr.percolateur.lessons.LessonProofs;
import fr.percolateur.quotations.Quotation;
import fr.percolateur.quotations.QuotationFollower;
import fr.percolateur.viewer.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class HarvestConfiguration {

    private static final int RANK = 20;

    @Bean
    HarvestKeys harvestKeys(Events events, EventKeys organisers) {
        return new HarvestKeys(events, organisers);
    }

    @Bean
    Articles harvestArticles(JdbcClient jdbc, StoredDocuments documents) {
        return new Articles(jdbc, documents);
    }

    /// Lessons stand on what people signed, and no longer than they let it stand.
    @Bean
    QuotationFollower quotationsInLessons(LessonProofs proofs) {
        return new QuotationFollower() {
            @Override
            public void signed(Quotation quotation) {
                proofs.requote(quotation.id(), quotation.label());
            }

            @Override
            public void takenDown(Quotation quotation) {
                proofs.unquote(quotation.event(), quotation.id());
            }
        };
    }

    @Bean
    EventTool harvestTool() {
        return new EventTool(Step.FOLLOW, RANK, say("harvest.heading"), HarvestPage::address, Viewer::writesFor);
    }
}
