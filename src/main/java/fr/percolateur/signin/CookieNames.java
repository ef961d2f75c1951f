package fr.percolateur.signin;

/// What the browsers of those who sign in keep for us.
final class CookieNames {

    /// Ties what was begun to the browser that began it: a code that was asked for, a way to ProConnect and back.
    static final String BROWSER = "connexion";

    static final String SESSION = "session";

    /// Tells one’s own way out of ProConnect from a link that someone made up.
    static final String LEAVING = "deconnexion";

    private CookieNames() {}
}
