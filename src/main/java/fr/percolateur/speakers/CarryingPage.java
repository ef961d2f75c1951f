package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.SpeakersKey;
import fr.percolateur.web.Page;
import java.util.List;

/// The events to come whose document says something else of someone than the directory, to be chosen.
///
/// @param now « Inès Caron, cheffe de projet, Agence des Marées »
public record CarryingPage(Page page, Person person, String now, List<Choice> events, List<FieldError> mistakes) {

    static CarryingPage of(
            Page page, Person person, List<Descriptions.Differing> differing, List<FieldError> mistakes) {
        return new CarryingPage(
                page,
                person,
                told(person.name(), person.about()),
                differing.stream().map(CarryingPage::choice).toList(),
                mistakes);
    }

    private static Choice choice(Descriptions.Differing each) {
        var said = each.said();
        return new Choice(
                each.document().slug(), each.document().title(), say("speakers.carry.says", told(said)), true);
    }

    private static String told(SpeakersKey.Named said) {
        return told(said.name(), said.about());
    }

    private static String told(String name, String about) {
        return about.isEmpty() ? name : name + ", " + about;
    }

    static String address(Person person) {
        return Directory.address(person) + "/rencontres";
    }

    public String action() {
        return address(person);
    }

    public String back() {
        return Directory.ADDRESS;
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
