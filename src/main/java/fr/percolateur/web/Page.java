package fr.percolateur.web;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.cover.Tint;
import fr.percolateur.wording.FrenchLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the layout says about a page: all of it but its content.
///
/// Begin with [#of] and add what the page has:
/// `Page.of(event.title(), "/agenda/" + event.slug() + "/").in("agenda").describedAs(event.lede())`.
///
/// @param title without the name of the site, which the layout adds
/// @param address the canonical path of the page
/// @param section key of the [SiteSection] the page belongs to, empty for none
/// @param trail from the section down to the parent of the page; home and the page itself are added
/// @param picture path of the picture to share (1200 × 630), if the page has its own
/// @param statements JSON-LD, one whole object
/// @param listed whether search engines may list it
/// @param frames hosts whose players the page may open after a click, as `https://host`
public record Page(
        String title,
        String description,
        String address,
        String section,
        List<Crumb> trail,
        List<Feed> feeds,
        @Nullable String picture,
        @Nullable String statements,
        Tint tint,
        boolean listed,
        List<String> frames) {

    public Page {
        title = FrenchLine.set(title);
        description = FrenchLine.set(description);
    }

    public static Page of(String title, String address) {
        return new Page(title, "", address, "", List.of(), List.of(), null, null, Tint.SAFRAN, true, List.of());
    }

    /// The same page, said otherwise: a form that was sent with mistakes.
    public Page titled(String other) {
        return new Page(other, description, address, section, trail, feeds, picture, statements, tint, listed, frames);
    }

    /// The same page, when what was asked for was not done.
    Page asRefusal() {
        var wrong = say("web.title.wrong");
        return title.startsWith(wrong) ? this : titled(wrong + " – " + title);
    }

    public Page describedAs(String text) {
        return new Page(title, text, address, section, trail, feeds, picture, statements, tint, listed, frames);
    }

    public Page in(String key) {
        return new Page(title, description, address, key, trail, feeds, picture, statements, tint, listed, frames);
    }

    public Page under(Crumb... parents) {
        return under(List.of(parents));
    }

    public Page under(List<Crumb> parents) {
        return new Page(
                title, description, address, section, parents, feeds, picture, statements, tint, listed, frames);
    }

    public Page with(Feed... others) {
        return new Page(
                title,
                description,
                address,
                section,
                trail,
                List.of(others),
                picture,
                statements,
                tint,
                listed,
                frames);
    }

    public Page sharing(String picturePath) {
        return new Page(
                title, description, address, section, trail, feeds, picturePath, statements, tint, listed, frames);
    }

    public Page stating(String jsonLd) {
        return new Page(title, description, address, section, trail, feeds, picture, jsonLd, tint, listed, frames);
    }

    public Page tinted(Tint colour) {
        return new Page(
                title, description, address, section, trail, feeds, picture, statements, colour, listed, frames);
    }

    public Page unlisted() {
        return new Page(title, description, address, section, trail, feeds, picture, statements, tint, false, frames);
    }

    public Page framing(List<String> hosts) {
        return new Page(title, description, address, section, trail, feeds, picture, statements, tint, listed, hosts);
    }

    /// JSON-LD that cannot end the element it stands in.
    public @Nullable String statementsInScript() {
        return statements == null ? null : statements.replace("<", "\\u003c");
    }
}
