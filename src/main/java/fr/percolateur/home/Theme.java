package fr.percolateur.home;

/// A theme that documents share: the slug of a tag, the tag as most documents write it, and how many bear it.
public record Theme(String slug, String name, int count) {

    public String address() {
        return "/themes/" + slug + "/";
    }
}
