package fr.percolateur.journeys;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import fr.percolateur.journeys.Journey.InTheStatesSkin;
import fr.percolateur.skin.Assets;
import fr.percolateur.skin.Skin;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Opens what a journey needs when the first one asks, and closes it with the run. Where a machine lacks it, the
/// journey is skipped and says why: JUnit takes a parameter that aborts for a failure.
final class Visitors implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(Visitors.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (!Chromium.isInstalled()) {
            return disabled(Chromium.MISSING);
        }
        return needsTheStatesSkin(test) && !isTheStatesSkinInstalled()
                ? disabled("the State's skin is not installed: type « bin/setup --skin dsfr » to test it too")
                : enabled("all is there");
    }

    private static boolean needsTheStatesSkin(ExtensionContext test) {
        return test.getTestMethod().stream()
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .anyMatch(parameter -> parameter.isAnnotationPresent(InTheStatesSkin.class));
    }

    private static boolean isTheStatesSkinInstalled() {
        try {
            Assets.of(Skin.DSFR);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var skin = parameter.isAnnotated(InTheStatesSkin.class) ? Skin.DSFR : Skin.COMPTOIR;
        var shared = test.getRoot().getStore(SHARED);
        var chromium = shared.computeIfAbsent("browser", _ -> Chromium.open().orElseThrow(), Chromium.class);
        var site = shared.computeIfAbsent(skin, DemoSite::open, DemoSite.class);
        return new Visitor(chromium.browser(), site);
    }
}
