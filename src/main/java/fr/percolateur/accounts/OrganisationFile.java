package fr.percolateur.accounts;

import static fr.percolateur.wording.Wording.say;

import java.net.IDN;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file of organisations, read and checked: `docs/operating.md` documents it. It serves when nothing is wrong with
/// it.
///
/// @param problems each begins with the line it is about
public record OrganisationFile(List<Organisation> organisations, List<String> problems) {

    private static final List<String> COLUMNS = List.of("identifiant", "nom", "parent", "siren", "domaines");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Pattern BETWEEN_DOMAINS = Pattern.compile("[\\s|,]+");

    /// @param known slugs of organisations that are there already, which may be parents
    public static OrganisationFile read(String text, Set<String> known) {
        var table = Table.read(text);
        var missing = COLUMNS.stream()
                .limit(2)
                .filter(column -> !table.heading().contains(column))
                .toList();
        return missing.isEmpty()
                ? new Reading(table, known).file()
                : new OrganisationFile(
                        List.of(),
                        List.of(say("accounts.file.heading", String.join(", ", missing), String.join(";", COLUMNS))));
    }

    private static final class Reading {

        private final Table table;
        private final Set<String> parents;
        private final List<Organisation> organisations = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final Map<String, Integer> slugs = new HashMap<>();
        private final Map<String, Integer> domains = new HashMap<>();

        Reading(Table table, Set<String> known) {
            this.table = table;
            this.parents = new HashSet<>(known);
            table.rows().forEach(row -> parents.add(cell(row, "identifiant")));
        }

        OrganisationFile file() {
            table.rows().forEach(this::read);
            refuseCircles();
            return new OrganisationFile(List.copyOf(organisations), List.copyOf(problems));
        }

        private void read(Table.Row row) {
            var slug = cell(row, "identifiant");
            var name = cell(row, "nom");
            var parent = cell(row, "parent");
            if (!SLUG.matcher(slug).matches()) {
                wrong(row, "slug", slug);
            }
            var twin = slugs.putIfAbsent(slug, row.line());
            if (twin != null) {
                wrong(row, "twin", slug, String.valueOf(twin));
            }
            if (name.isEmpty()) {
                wrong(row, "name");
            }
            if (!parent.isEmpty() && !parents.contains(parent)) {
                wrong(row, "parent", parent);
            }
            organisations.add(new Organisation(slug, name, orNull(parent), siren(row), domains(row)));
        }

        private @Nullable String siren(Table.Row row) {
            var siren =
                    cell(row, "siren").replace(" ", "").replace("\u00A0", "").replace("\u202F", "");
            if (!siren.isEmpty() && !Siren.isOne(siren)) {
                wrong(row, "siren", siren);
            }
            return orNull(siren);
        }

        private List<String> domains(Table.Row row) {
            return Arrays.stream(BETWEEN_DOMAINS.split(cell(row, "domaines")))
                    .filter(word -> !word.isEmpty())
                    .map(word -> domain(row, word))
                    .toList();
        }

        private String domain(Table.Row row, String written) {
            var domain = ascii(written);
            if (!DOMAIN.matcher(domain).matches()) {
                wrong(row, "domain", written);
            } else if (Domains.FREE.over(domain).isPresent()
                    || Domains.DISPOSABLE.over(domain).isPresent()) {
                wrong(row, "free", written);
            }
            var twin = domains.putIfAbsent(domain, row.line());
            if (twin != null) {
                wrong(row, "domain-twin", written, String.valueOf(twin));
            }
            return domain;
        }

        private static String ascii(String written) {
            var bare = written.startsWith("@") ? written.substring(1) : written;
            try {
                return IDN.toASCII(bare).toLowerCase(Locale.ROOT);
            } catch (IllegalArgumentException e) {
                return bare;
            }
        }

        private void refuseCircles() {
            var parentOf = new HashMap<String, String>();
            organisations.stream()
                    .filter(organisation -> organisation.parent() != null)
                    .forEach(organisation -> parentOf.put(organisation.slug(), organisation.parent()));
            for (var row : table.rows()) {
                var slug = cell(row, "identifiant");
                var met = new HashSet<String>();
                var above = parentOf.get(slug);
                while (above != null && !above.equals(slug) && met.add(above)) {
                    above = parentOf.get(above);
                }
                if (slug.equals(above)) {
                    wrong(row, "circle", slug);
                }
            }
        }

        private String cell(Table.Row row, String column) {
            return row.cell(table.heading().indexOf(column));
        }

        private void wrong(Table.Row row, String problem, Object... values) {
            problems.add(
                    say("accounts.file.line", String.valueOf(row.line()), say("accounts.file." + problem, values)));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
