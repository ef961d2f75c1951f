package fr.percolateur.web;

/// The same content in another format, announced in the head of a page.
///
/// @param type media type: `application/atom+xml`, `text/calendar`…
public record Feed(String title, String type, String address) {

    public static Feed atom(String title, String address) {
        return new Feed(title, "application/atom+xml", address);
    }

    public static Feed calendar(String title, String address) {
        return new Feed(title, "text/calendar", address);
    }
}
