package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Pager;
import fr.percolateur.web.Page;
import java.util.List;

/// The media library.
///
/// @param found on all pages
/// @param done what was just done, in a sentence; empty for nothing
public record GalleryPage(
        Page page, GallerySearch search, List<GalleryFile> files, int found, Pager pager, String done) {

    public String address() {
        return GalleryRights.ADDRESS;
    }

    public String upload() {
        return UploadPage.ADDRESS;
    }

    public boolean isFiltered() {
        return !search.isEmpty();
    }

    public List<Choice> sorts() {
        return GallerySearch.SORTS.stream()
                .map(sort -> new Choice(
                        sort,
                        say("gallery.sort." + (sort.isEmpty() ? "tout" : sort)),
                        -1,
                        search.sort().equals(sort)))
                .toList();
    }

    public String lede() {
        return UploadPage.limits();
    }

    public static String link(GalleryFile file) {
        return GalleryRights.ADDRESS + file.id();
    }

    /// What it shows, as a reader who does not see it is told.
    public static String words(GalleryFile file) {
        var alternative = file.description().alternative();
        if (!file.isImage()) {
            return say("gallery.pdf");
        }
        return alternative.decorative()
                ? say("gallery.decorative.short")
                : alternative.text().isEmpty() ? say("gallery.no-text") : alternative.text();
    }

    public static boolean lacksWords(GalleryFile file) {
        var alternative = file.description().alternative();
        return file.isImage() && !alternative.decorative() && alternative.text().isEmpty();
    }
}
