package fr.percolateur.node;

import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// Gives the application the settings and the database that were opened before it, so that what is wrong with them is
/// said before anything else starts. The database closes after all that uses it.
public record NodeBeans(Settings settings, Database database)
        implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(Settings.class, () -> settings);
        context.registerBean("database", Database.class, () -> database);
        context.registerBean(
                "dataSource", DataSource.class, database::dataSource, bean -> bean.setDependsOn("database"));
    }
}
