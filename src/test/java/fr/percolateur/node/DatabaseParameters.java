package fr.percolateur.node;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// See [WithDatabase].
final class DatabaseParameters implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(DatabaseParameters.class);

    private static final Map<Class<?>, Function<Database, Object>> KINDS = Map.of(
            Database.class,
            database -> database,
            DataSource.class,
            Database::dataSource,
            JdbcClient.class,
            Database::jdbc,
            TransactionTemplate.class,
            database -> new TransactionTemplate(new JdbcTransactionManager(database.dataSource())));

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(OURS).computeIfAbsent(Database.class, _ -> TestDatabase.fresh(), Database.class);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var database = context.getStore(OURS).remove(Database.class, Database.class);
        if (database != null) {
            database.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return KINDS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var database = Objects.requireNonNull(context.getStore(OURS).get(Database.class, Database.class));
        return Objects.requireNonNull(KINDS.get(parameter.getParameter().getType()))
                .apply(database);
    }
}
