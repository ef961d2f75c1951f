package fr.percolateur.node;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives a test class a migrated, empty database of its own, as parameters of its constructor or methods: a
/// [Database], a `DataSource`, a `JdbcClient` or a `TransactionTemplate`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseParameters.class)
public @interface WithDatabase {}
