package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.desk.DocumentTool;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

    private static final int RANK = 90;

    @Bean
    Statistics statistics(DataSource dataSource, InstantSource clock) {
        return new Statistics(dataSource, clock);
    }

    @Bean
    RecurringTask<Void> statisticsCount(Statistics statistics) {
        return Tasks.recurring("statistics-count", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> statistics.count());
    }

    @Bean
    EventTool statisticsTool() {
        return new EventTool(
                Step.FOLLOW, RANK, say("statistics.link"), slug -> StatisticsPage.address(slug), Viewer::organises);
    }

    @Bean
    DocumentTool seriesStatisticsTool() {
        return DocumentTool.ofSeries(Step.FOLLOW, RANK, say("statistics.link"), "statistiques", Viewer::organises);
    }
}
