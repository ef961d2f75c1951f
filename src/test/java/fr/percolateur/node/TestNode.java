package fr.percolateur.node;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// A node with a fresh database and free ports.
public final class TestNode implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        new NodeBeans(Settings.read(Map.of("PERCOLATEUR_PORT", "0")), TestDatabase.fresh()).initialize(context);
    }
}
