package fr.percolateur.folio;

/// A page of the site’s own, as safe HTML.
///
/// @param summary its lede in plain text
public record Folio(String slug, String title, String summary, String ledeHtml, String bodyHtml) {

    public String address() {
        return "/" + slug + "/";
    }
}
