package fr.percolateur.gallery;

import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What one looks for in the media library: `?q=quai&tri=sans-texte`.
///
/// @param sort one of [#SORTS]
public record GallerySearch(String words, String sort) {

    static final List<String> SORTS = List.of("", "inutilises", "sans-texte", "accord");

    static GallerySearch of(MultiValueMap<String, String> query) {
        var sort = Objects.requireNonNullElse(query.getFirst("tri"), "");
        return new GallerySearch(
                Objects.requireNonNullElse(query.getFirst("q"), "").strip(), SORTS.contains(sort) ? sort : "");
    }

    boolean isEmpty() {
        return words.isEmpty() && sort.isEmpty();
    }

    String address() {
        var uri = UriComponentsBuilder.fromPath(GalleryRights.ADDRESS);
        if (!sort.isEmpty()) {
            uri.queryParam("tri", sort);
        }
        return words.isEmpty()
                ? uri.toUriString()
                : uri.queryParam("q", "{q}").encode().buildAndExpand(words).toUriString();
    }
}
