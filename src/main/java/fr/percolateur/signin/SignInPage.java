package fr.percolateur.signin;

import fr.percolateur.component.FieldError;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// @param way where one goes once signed in
/// @param email as it was typed
/// @param proconnect whether it is offered
public record SignInPage(Way way, String email, boolean proconnect, List<FieldError> errors) {

    public String next() {
        return way.path();
    }

    public String proconnectAddress() {
        return "/connexion/proconnect" + onward();
    }

    /// To come again, with a second factor.
    public String stronger() {
        return proconnectAddress() + "&facteur=deux";
    }

    public String againAddress() {
        return "/connexion" + onward();
    }

    private String onward() {
        return "?suite=" + URLEncoder.encode(way.path(), StandardCharsets.UTF_8);
    }
}
