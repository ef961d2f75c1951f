package fr.percolateur.web;

import fr.percolateur.skin.Assets;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the layout needs beside the page: the site, its navigation and footer, and where the skin’s files are.
@Component
public final class Shell {

    /// The sites that every footer of the State leads to.
    public static final List<String> STATE_SITES =
            List.of("info.gouv.fr", "service-public.gouv.fr", "legifrance.gouv.fr", "data.gouv.fr");

    private final Site site;
    private final Assets assets;
    private final List<SiteSection> sections;
    private final List<FooterLink> links;
    private final List<HeaderLink> headerLinks;

    Shell(
            Site site,
            Assets assets,
            ObjectProvider<SiteSection> sections,
            ObjectProvider<FooterLink> links,
            ObjectProvider<HeaderLink> headerLinks) {
        this.site = site;
        this.assets = assets;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(SiteSection::rank))
                .toList();
        this.links =
                links.stream().sorted(Comparator.comparingInt(FooterLink::rank)).toList();
        this.headerLinks = headerLinks.stream().toList();
    }

    public Site site() {
        return site;
    }

    public Assets assets() {
        return assets;
    }

    public List<SiteSection> sections() {
        return sections;
    }

    public List<HeaderLink> headerLinks() {
        return headerLinks;
    }

    public List<FooterLink> links(FooterLink.Group group) {
        return links.stream().filter(link -> link.group() == group).toList();
    }
}
