package fr.percolateur.rules;

import fr.percolateur.document.Moment;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What tells one event from another.
///
/// @param title folded, without a working note in brackets
/// @param about the words of the title that say what it is about
/// @param created the moment at which the document was begun, as written
public record Card(
        String title, Set<String> about, Optional<LocalDate> day, Optional<String> created, List<Ticket> tickets) {

    static Card of(Manuscript manuscript) {
        var header = manuscript.document().frontMatter();
        var title = title(manuscript.document().title());
        var about = new HashSet<>(Arrays.asList(title.split(" ")));
        about.removeIf(word -> !Vocabulary.telling(word));
        return new Card(
                title,
                about,
                header.moment("event_start_date").map(Moment::day),
                header.text("date").map(String::strip).filter(date -> date.length() > "2027-02-10".length()),
                Ticket.all(manuscript));
    }

    public static String title(String written) {
        var title = Words.fold(written);
        var bare = title.startsWith("[") ? title.substring(title.indexOf(']') + 1) : title;
        return String.join(" ", bare.strip().split("[^\\p{L}\\p{N}]+"));
    }

    public boolean sharesTicket(Card other) {
        return tickets.stream()
                .filter(Ticket::numbered)
                .map(Ticket::id)
                .anyMatch(id -> other.tickets.stream()
                        .anyMatch(ticket -> ticket.numbered() && ticket.id().equals(id)));
    }
}
