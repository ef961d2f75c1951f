package fr.percolateur.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// Where one stands in a list of several pages.
///
/// @param current from 1
/// @param address path and query of the list without its `page`
public record Pager(int current, int last, String address) {

    /// How many pages `items` fill, at least one.
    public static int pages(long items, int perPage) {
        return (int) Math.max(1, Math.ceilDiv(items, perPage));
    }

    private static final int FURTHEST = 100_000;

    /// The number that a query asks for; empty for what is none.
    public static Optional<Integer> number(String asked) {
        return Optional.of(asked)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .filter(number -> number <= FURTHEST);
    }

    public boolean isShown() {
        return last > 1;
    }

    /// The first page has no `page`, so that it has one address.
    public String addressOf(int page) {
        var uri = UriComponentsBuilder.fromUriString(address).replaceQueryParam("page");
        return (page == 1 ? uri : uri.queryParam("page", page)).build().toUriString();
    }

    /// The numbers to show: the ends, the current one and its neighbours; 0 stands for a gap.
    public List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        for (var page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - current) <= 1) {
                numbers.add(page);
            } else if (numbers.getLast() != 0) {
                numbers.add(0);
            }
        }
        return List.copyOf(numbers);
    }
}
