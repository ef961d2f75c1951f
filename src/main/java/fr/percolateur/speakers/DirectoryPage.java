package fr.percolateur.speakers;

import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All who spoke or may speak; and one of them, to be described anew.
///
/// @param edited null for the list
/// @param portrait of that one
/// @param seen the mark of what the directory said when that one was read; empty in the list
public record DirectoryPage(
        Page page,
        List<Entry> entries,
        @Nullable Person edited,
        @Nullable PortraitView portrait,
        List<FieldError> mistakes,
        String seen,
        String done) {

    /// @param homonym whether another one bears this name
    /// @param editions titles, the last first
    public record Entry(Person person, boolean homonym, List<String> editions) {}

    public String addressOf(Person person) {
        return Directory.address(person);
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
