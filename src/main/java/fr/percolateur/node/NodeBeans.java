package fr.percolateur.node;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives the application the settings and the database that were read and opened before it, so that what is wrong with
/// them is said before anything else starts. The database closes after all that uses it.
public record NodeBeans(Settings settings, Database database)
        implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", properties()));
        context.registerBean(Settings.class, () -> settings);
        context.registerBean("database", Database.class, () -> database);
        context.registerBean(
                "dataSource", DataSource.class, database::dataSource, bean -> bean.setDependsOn("database"));
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", settings.port());
        properties.put("management.server.port", settings.managementPort());
        properties.put("percolateur.base-url", settings.baseUrl());
        properties.put("percolateur.skin", settings.skin().name());
        settings.origin().ifPresent(origin -> properties.put("percolateur.origin", origin));
        properties.putAll(settings.post().properties());
        properties.putAll(settings.identity().properties());
        settings.words().forEach((name, value) -> properties.put("percolateur." + name, value));
        return properties;
    }
}
