package fr.percolateur.adoption;

import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import fr.percolateur.wording.FrenchLine;
import java.util.List;

/// What agents say of the lessons of an event, for whoever organises it.
public record AdoptionsPage(Page page, Event event, List<Adoptions.Of> adoptions, String told) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/enseignements/adoptions";
    }

    public String address() {
        return address(event.slug());
    }

    public static String lesson(Adoptions.Of of) {
        return FrenchLine.set(of.lesson());
    }
}
