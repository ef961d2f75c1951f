package fr.percolateur.speakers;

import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.web.Page;
import java.util.List;

/// One of the directory, to be described anew.
///
/// @param seen the mark of what the directory said when they were read
public record PersonPage(
        Page page, Person person, PortraitView portrait, List<FieldError> mistakes, String seen, String done) {

    public String address() {
        return Directory.address(person);
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
