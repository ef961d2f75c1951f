package fr.percolateur.journeys;

import static org.junit.jupiter.api.Assumptions.abort;

import fr.percolateur.journeys.Journey.InTheStatesSkin;
import fr.percolateur.skin.Assets;
import fr.percolateur.skin.Skin;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Opens what a journey needs when the first one asks, and closes it with the run.
final class Visitors implements ParameterResolver {

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(Visitors.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var skin = parameter.isAnnotated(InTheStatesSkin.class) ? Skin.DSFR : Skin.COMPTOIR;
        if (skin == Skin.DSFR) {
            requireThePackage();
        }
        var shared = test.getRoot().getStore(SHARED);
        var chromium = shared.computeIfAbsent("browser", _ -> browser(), Chromium.class);
        var site = shared.computeIfAbsent(skin, DemoSite::open, DemoSite.class);
        return new Visitor(chromium.browser(), site);
    }

    private static Chromium browser() {
        return Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
    }

    private static void requireThePackage() {
        try {
            Assets.of(Skin.DSFR);
        } catch (IllegalStateException e) {
            abort("the State's skin is not installed: type « bin/setup --skin dsfr » to test it too");
        }
    }
}
