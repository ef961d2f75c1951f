package fr.percolateur.node;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// A node in the State’s skin, which must be installed.
public final class TestNodeOfTheState implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var settings = Settings.read(Map.of("PERCOLATEUR_PORT", "0", "PERCOLATEUR_SKIN", "dsfr"));
        new NodeBeans(settings, TestDatabase.fresh()).initialize(context);
    }
}
