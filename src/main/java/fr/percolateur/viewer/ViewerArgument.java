package fr.percolateur.viewer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives controllers the [Viewer] they have as a parameter.
@Component
final class ViewerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    /// Elsewhere whoever has not proved their second factor reads as one without that role.
    private static final String DESK = "/atelier/";

    private final Supplier<Optional<ViewerSource>> source;

    ViewerArgument(ObjectProvider<ViewerSource> source) {
        this.source = SingletonSupplier.of(() -> Optional.ofNullable(source.getIfAvailable()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Viewer.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var viewer = viewer(asked);
        if (!parameter.getParameterType().isInstance(viewer)) {
            throw new SignInFirst(asked);
        }
        return viewer;
    }

    private Viewer viewer(HttpServletRequest request) {
        return source.get().map(known -> viewer(known, request)).orElseGet(Viewer.Visitor::new);
    }

    private static Viewer viewer(ViewerSource known, HttpServletRequest request) {
        var viewer = known.viewer(request);
        if (request.getRequestURI().startsWith(DESK) && known.withholds(request)) {
            throw new SecondFactorFirst(request);
        }
        return viewer;
    }
}
