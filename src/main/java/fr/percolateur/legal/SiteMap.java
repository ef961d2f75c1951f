package fr.percolateur.legal;

import fr.percolateur.web.SiteMapSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Every public page, as the modules bring them.
@Component
public class SiteMap {

    private final ObjectProvider<SiteMapSource> sources;

    SiteMap(ObjectProvider<SiteMapSource> sources) {
        this.sources = sources;
    }

    /// What the plan for people says of one part.
    public record Group(String title, List<SiteMapSource.Entry> entries) {}

    /// Without the parts that have nothing for people.
    List<Group> forPeople() {
        return ordered().stream()
                .map(source -> new Group(
                        source.title(),
                        source.entries().stream()
                                .filter(SiteMapSource.Entry::listed)
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    List<SiteMapSource.Entry> all() {
        return ordered().stream().flatMap(source -> source.entries().stream()).toList();
    }

    private List<SiteMapSource> ordered() {
        return sources.stream()
                .sorted(Comparator.comparingInt(SiteMapSource::rank))
                .toList();
    }
}
