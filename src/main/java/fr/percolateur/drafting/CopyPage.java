package fr.percolateur.drafting;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Value;
import fr.percolateur.web.Page;
import java.util.List;

/// An edition to be copied, and what the next one must say for itself.
public record CopyPage(Page page, StoredDocument edition, CopyForm form, List<FieldError> mistakes) {

    static String address(StoredDocument edition) {
        return "/atelier/evenements/" + edition.slug() + "/copie";
    }

    public String action() {
        return address(edition);
    }

    public boolean hasTickets() {
        return !Copy.tickets(edition.document()).isEmpty();
    }

    public boolean registersHere() {
        return edition.document().frontMatter().get("inscription").isPresent();
    }

    public List<Choice> speakers() {
        return edition.document().frontMatter().mappings("intervenants").stream()
                .flatMap(speaker -> speaker.text("id").map(id -> choice(id, speaker)).stream())
                .toList();
    }

    private Choice choice(String id, Value.Mapping speaker) {
        return new Choice(
                id, speaker.text("nom").orElse(id), -1, form.speakers().contains(id));
    }
}
