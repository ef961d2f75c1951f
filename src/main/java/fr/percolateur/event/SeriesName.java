package fr.percolateur.event;

import fr.percolateur.document.Slug;

/// A series as a document of one of its editions names it: by slug (`cafe-transfo`) or by name (« Café Transfo »).
record SeriesName(String slug, String name) {

    static SeriesName of(String written) {
        var slug = Slug.of(written);
        return new SeriesName(slug, slug.equals(written) ? spoken(slug) : written.strip());
    }

    private static String spoken(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
