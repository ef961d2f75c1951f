package fr.percolateur.programme;

import fr.percolateur.web.Page;

/// The run-of-show on screen.
public record RunSheetPage(Page page, String slug, RunSheet sheet) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/deroule";
    }

    public String pdf() {
        return address(slug) + ".pdf";
    }

    public String builder() {
        return BuilderPage.address(slug);
    }
}
