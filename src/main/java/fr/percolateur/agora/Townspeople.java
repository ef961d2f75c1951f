package fr.percolateur.agora;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who proposes, supports and comments.
final class Townspeople {

    private static final List<String> PEOPLE = List.of(
            "Maëlle Quérandec",
            "Oriane Vasseur",
            "Tiphaine Lormeau",
            "Gaspard Ormoy",
            "Ysée Brandelin",
            "Aurèle Castagnet",
            "Séverin Daubrac",
            "Lison Estrade",
            "Barnabé Fouquerel",
            "Capucine Grandval",
            "Hippolyte Jarny",
            "Isaure Kermorvan",
            "Léonie Malbosc",
            "Nathanaël Noirot",
            "Philomène Ozanne",
            "Quentin Peyrade",
            "Rosalie Quesnoy",
            "Silvère Ravenel",
            "Thaïs Sauvaire",
            "Ulysse Tournebise",
            "Victoire Valadier",
            "Wilfried Ancelin",
            "Zélie Bonnafous",
            "Anatole Chastaing");

    private Townspeople() {}

    /// Their ids, in the order by which wishes name them.
    static List<UUID> in(JdbcClient jdbc, Instant now) {
        var ids = new ArrayList<UUID>();
        for (var number = 0; number < PEOPLE.size(); number++) {
            var name = PEOPLE.get(number).split(" ", 2);
            ids.add(jdbc.sql("""
                    insert into agent (email, given_name, family_name, created_at, seen_at)
                    values (:email, :given, :family, :now, :now)
                        on conflict (email) do update
                       set seen_at = excluded.seen_at
                    returning id
                    """)
                    .param("email", "agent" + (number + 1) + "@idees.valbrume.example.org")
                    .param("given", name[0])
                    .param("family", name[1])
                    .param("now", Timestamp.from(now))
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .single());
        }
        return ids;
    }

    /// « Maëlle Q., Ville de Port-Lanterne ».
    static String signature(int person) {
        var name = PEOPLE.get(person).split(" ", 2);
        return name[0] + " " + name[1].charAt(0) + "., "
                + List.of("Ville de Port-Lanterne", "Caisse solidaire de Valbrume", "Agence des Marées")
                        .get(person % 3);
    }
}
