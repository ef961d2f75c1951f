package fr.percolateur.legal;

import fr.percolateur.web.Site;
import fr.percolateur.web.SiteMapSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/// The site for search engines, as [sitemaps.org](https://www.sitemaps.org/protocol.html) writes it.
final class SiteMapXml {

    /// What one file may hold; the latest come first in their parts.
    private static final int MOST = 50_000;

    private SiteMapXml() {}

    static byte[] of(List<SiteMapSource.Entry> entries, Site site) {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        entries.stream().limit(MOST).forEach(entry -> {
            var address = UriUtils.encodePath(entry.address(), StandardCharsets.UTF_8);
            xml.append("<url><loc>")
                    .append(HtmlUtils.htmlEscape(site.absolute(address)))
                    .append("</loc>")
                    .append(changed(entry.changed()))
                    .append("</url>\n");
        });
        return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String changed(@Nullable Instant changed) {
        return changed == null ? "" : "<lastmod>" + changed + "</lastmod>";
    }
}
