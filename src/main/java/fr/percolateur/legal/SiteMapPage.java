package fr.percolateur.legal;

import fr.percolateur.web.Page;
import java.util.List;

/// The plan of the site, for people.
public record SiteMapPage(Page page, List<SiteMap.Group> groups) {}
