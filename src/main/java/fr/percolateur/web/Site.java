package fr.percolateur.web;

import fr.percolateur.skin.Skin;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who speaks and where: the settings that the pages show (`PERCOLATEUR_BASE_URL`, `PERCOLATEUR_PUBLISHER`…).
///
/// @param baseUrl where the public reaches this site, without a final slash
/// @param origin of the old site, where internal links without target lead
/// @param publisher director of publication, for the legal notice
/// @param dpo how to reach the data protection officer
/// @param host who hosts the site, for the legal notice
@ConfigurationProperties("percolateur")
public record Site(
        @DefaultValue("Percolateur") String name,
        @DefaultValue("Les rencontres des agents publics") String tagline,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @Nullable URI origin,
        @Nullable String publisher,
        @Nullable String dpo,
        @Nullable String host,
        @DefaultValue("comptoir") Skin skin) {

    public Site {
        baseUrl = URI.create(baseUrl.toString().replaceAll("/+$", ""));
    }

    /// Whether the public reaches it over TLS, whatever a proxy does behind.
    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }

    /// The whole address of a path of this site, for feeds, mails and pictures to share.
    public String absolute(String path) {
        return path.startsWith("/") ? baseUrl + path : path;
    }
}
