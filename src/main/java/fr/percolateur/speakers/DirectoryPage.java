package fr.percolateur.speakers;

import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.web.Page;
import java.util.List;

/// All who spoke or may speak.
public record DirectoryPage(Page page, List<Entry> entries, String done) {

    /// @param homonym whether another one bears this name
    /// @param editions titles, the last first
    public record Entry(Person person, boolean homonym, List<String> editions) {}

    public static String address(Entry entry) {
        return Directory.address(entry.person());
    }
}
