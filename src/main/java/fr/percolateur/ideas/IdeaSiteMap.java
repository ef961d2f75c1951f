package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.SiteMapSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Ideas for the plan of the site and for search engines.
@Component
class IdeaSiteMap implements SiteMapSource {

    private static final int RANK = 50;

    private final Ideas ideas;

    IdeaSiteMap(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public String title() {
        return say("ideas.title");
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(say("ideas.map"), IdeasController.ADDRESS, null, true));
        ideas.shown().stream()
                .filter(idea -> idea.mergedInto() == null)
                .map(idea -> new Entry(idea.title(), idea.address(), null, false))
                .forEach(entries::add);
        return entries;
    }
}
