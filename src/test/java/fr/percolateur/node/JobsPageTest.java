package fr.percolateur.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@PageTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class JobsPageTest {

    private final Database database;

    JobsPageTest(Database database) {
        this.database = database;
    }

    @Test
    void standInTheTableOnceTheNodeIsUp() {
        assertThat(database.jdbc()
                        .sql("select task_name from scheduled_tasks")
                        .query((row, _) -> row.getString(1))
                        .list())
                .contains("accounts-purge");
    }
}
