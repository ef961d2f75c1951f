package fr.percolateur.markup;

import java.util.Optional;

/// The pages and images of a small site: `/agenda/forum/`, `/actualites/bilan/`, and one picture.
final class World implements LinkTargets {

    static final String ORIGIN = "https://www.valbrume.example";

    @Override
    public Optional<String> page(String address) {
        return address.startsWith("/agenda/forum/") || address.startsWith("/actualites/bilan/")
                ? Optional.of(address)
                : Optional.empty();
    }

    @Override
    public Optional<Image> image(String address) {
        return address.equals("/uploads/salle.jpg")
                ? Optional.of(new Image("/media/1/salle.jpg", 640, 360))
                : Optional.empty();
    }

    /// Renders a body as the page of `agenda/cafe.md` has it, on a site that replaces no other.
    static Rendered render(String markdown) {
        return new Markup(new World(), "").render("agenda/cafe.md", markdown, 1, 2);
    }

    static Rendered renderInPlaceOf(String origin, String markdown) {
        return new Markup(new World(), origin).render("agenda/cafe.md", markdown, 1, 2);
    }
}
