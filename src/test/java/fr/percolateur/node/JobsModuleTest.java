package fr.percolateur.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/// That the table is what the scheduler expects, and that nodes share it.
@WithDatabase
class JobsModuleTest {

    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    JobsModuleTest(DataSource dataSource, TransactionTemplate transaction) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.transaction = transaction;
    }

    @Test
    void areDoneOnceByTwoNodesAndOnlyWhatWasCommitted() {
        var done = new ConcurrentLinkedQueue<String>();
        var job = Tasks.oneTime("test-job").execute((instance, _) -> done.add(instance.getId()));
        var nodes = IntStream.range(0, 2)
                .mapToObj(_ -> Scheduler.create(dataSource, job)
                        .threads(2)
                        .pollingInterval(Duration.ofMillis(20))
                        .build())
                .toList();
        var ids = IntStream.range(0, 20).mapToObj(String::valueOf).toList();
        ids.forEach(id -> nodes.getFirst().schedule(job.instance(id), Instant.now()));
        transaction.executeWithoutResult(status -> {
            nodes.getFirst().schedule(job.instance("taken back"), Instant.now());
            status.setRollbackOnly();
        });

        nodes.forEach(Scheduler::start);
        while (!left().isEmpty()) {
            Thread.onSpinWait();
        }
        nodes.forEach(Scheduler::stop);

        assertThat(done).containsExactlyInAnyOrderElementsOf(ids);
    }

    private List<String> left() {
        return JdbcClient.create(dataSource)
                .sql("select task_instance from scheduled_tasks")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
