package fr.percolateur.life;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.revision.Revisions;
import fr.percolateur.viewer.Viewer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LifeConfiguration {

    @Bean
    Milestones milestones(StoredDocuments documents, DataSource dataSource) {
        return new Milestones(documents, new Revisions(dataSource), new LifeRows(dataSource));
    }

    @Bean
    EventTool lifeTool() {
        return new EventTool(
                Step.OVERVIEW, 0, say("life.tool"), slug -> LifePage.address(slug), LifeConfiguration::worksFor);
    }

    /// Everyone of the series reads it: it names nobody.
    static boolean worksFor(Viewer viewer, String series) {
        return viewer.writesFor(series) || viewer.moderates(series) || viewer.keepsTheDoorOf(series);
    }
}
