package fr.percolateur.atom;

import fr.percolateur.component.Pager;
import fr.percolateur.web.Site;
import java.util.List;

/// What a site last published, as [RFC 4287](https://www.rfc-editor.org/rfc/rfc4287) lets it be followed.
///
/// @param address path and query of the feed itself
/// @param page path of the page that says the same to people
/// @param entries the latest first
/// @param pager which of the pages of the feed this is ([RFC 5005](https://www.rfc-editor.org/rfc/rfc5005))
public record AtomFeed(
        String title, String subtitle, String address, String page, List<AtomEntry> entries, Pager pager) {

    public static final String TYPE = "application/atom+xml;charset=UTF-8";

    /// The same entries always give the same bytes.
    public byte[] write(Site site) {
        return new AtomWriter(site).write(this);
    }
}
