package fr.percolateur.web;

import java.util.Objects;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What proves that a form came from a page of ours: the same secret in a cookie and in the form. It needs no session.
///
/// Only the component `form` asks for it. To ask sets the cookie, so a form stands on a page of its own, shown by
/// [Pages#showOnce].
public record FormToken(String name, String value) {

    static final String NAME = "_formulaire";

    /// Of the request that this thread answers.
    public static FormToken current() {
        var request = RequestContextHolder.currentRequestAttributes();
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        Objects.requireNonNull(token, "the request did not pass the chain that gives tokens");
        return new FormToken(token.getParameterName(), token.getToken());
    }
}
