package fr.percolateur.news;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The list of articles with its filters: what may be chosen, and what is.
final class ArticleFilters {

    private ArticleFilters() {}

    static ArticleListPage listPage(Page page, Selection selection, Articles.Page found, Articles articles) {
        var categories = choices("category", articles.categories(), selection.category());
        var tags = choices("theme", articles.tags(), selection.tag());
        var years = choices("year", articles.years(), Objects.toString(selection.year(), null));
        var chosen = new ArrayList<Tab>();
        chosen(categories, selection.inCategory(null), chosen);
        chosen(tags, selection.tagged(null), chosen);
        chosen(years, selection.ofYear(null), chosen);
        return new ArticleListPage(
                page,
                found.articles().stream().map(ArticleCards::card).toList(),
                new Pager(selection.page(), Pager.pages(found.total(), Articles.PER_PAGE), selection.addressOfFirst()),
                Wording.say("news.results", found.total()),
                categories,
                tags,
                years,
                chosen);
    }

    /// All that may be chosen, after « toutes » or « tous ».
    private static List<Choice> choices(String name, List<Articles.Count> counts, @Nullable String current) {
        return Stream.concat(
                        Stream.of(new Choice("", Wording.say("news.filter." + name + ".any"), -1, current == null)),
                        counts.stream()
                                .map(count -> new Choice(
                                        count.value(),
                                        Wording.say("news.filter.choice", count.name(), count.articles()),
                                        count.articles(),
                                        count.value().equals(current))))
                .toList();
    }

    private static void chosen(List<Choice> choices, Selection without, List<Tab> chosen) {
        choices.stream()
                .skip(1)
                .filter(Choice::checked)
                .forEach(choice -> chosen.add(new Tab(choice.label(), without.addressOfFirst(), -1, true)));
    }
}
