package fr.percolateur.library;

import fr.percolateur.markup.LinkTargets;
import fr.percolateur.media.MediaImport;
import fr.percolateur.media.StoredMedia;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where the links and images of documents lead, as known when an import renders: filled first, then only read.
final class Targets {

    /// The pages that are no document’s.
    static final Set<String> PAGES =
            Set.of("/", "/agenda/", "/actualites/", "/accessibilite/", "/mentions-legales/", "/donnees-personnelles/");

    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/?#]+)", Pattern.CASE_INSENSITIVE);

    private final String host;
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, LinkTargets.Image> images = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    /// @param origin where the old site lives: its addresses are ours when we know them; empty when there is none
    private Targets(String origin) {
        this.host = host(origin);
        PAGES.forEach(page -> pages.put(page, page));
    }

    /// All that documents may lead to once this import is done.
    static Targets of(JdbcClient jdbc, String origin, Catalogue catalogue, Plan plan, MediaImport.Result media) {
        var targets = new Targets(origin);
        var leaving = plan.paths();
        jdbc.sql("""
                select address, path
                  from moved_address
                  join document on document.id = document_id
                """).query(row -> {
            var address = row.getString(1);
            catalogue
                    .at(row.getString(2))
                    .filter(to -> to.visible() && !to.gone() && !leaving.contains(to.path()))
                    .ifPresent(to -> targets.page(address, to.address()));
        });
        plan.changes().stream()
                .filter(change -> change.source().document().published())
                .forEach(change -> {
                    MovedAddress.addresses(change).forEach(address -> targets.page(address, change.address()));
                });
        catalogue.rows().stream()
                .filter(row -> row.visible() && !row.gone() && !leaving.contains(row.path()))
                .forEach(row -> targets.page(row.address(), row.address()));
        plan.changes().stream()
                .filter(change -> change.source().document().published())
                .forEach(change -> targets.page(change.address(), change.address()));
        media.all().values().forEach(targets::media);
        return targets;
    }

    private void page(String from, String to) {
        pages.put(from, to);
    }

    private void media(StoredMedia stored) {
        files.put(stored.upload(), stored.address());
        if (stored.isImage()) {
            images.put(
                    stored.upload(),
                    new LinkTargets.Image(stored.address(), stored.width(), stored.height(), stored.focus()));
        }
    }

    /// The address of this site that a link means, decoded and without query; empty when it means another site.
    Optional<String> local(String link) {
        var linkHost = host(link);
        if (!linkHost.isEmpty() && !linkHost.equals(host)) {
            return Optional.empty();
        }
        var path = HOST.matcher(link).replaceFirst("");
        return path.isEmpty() || path.startsWith("/") && !path.startsWith("//")
                ? Optional.of(decoded(path.replaceFirst("[?#].*", "")))
                : Optional.empty();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    Optional<String> pageAt(String local) {
        var page = pages.get(slashed(local));
        return Optional.ofNullable(page == null ? files.get(local) : page);
    }

    /// Pages end with a slash, files do not.
    static String slashed(String local) {
        return local.endsWith("/") || local.contains("/uploads/") ? local : local + "/";
    }

    Optional<LinkTargets.Image> imageAt(String local) {
        return Optional.ofNullable(images.get(local));
    }

    private static String host(String address) {
        var matcher = HOST.matcher(address);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    }
}
