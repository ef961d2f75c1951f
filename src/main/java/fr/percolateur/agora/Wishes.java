package fr.percolateur.agora;

import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import fr.percolateur.wording.FrenchLine;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ideas in every state, with those who support them.
final class Wishes {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

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

    private static final List<Wish> ALL = List.of(
            Wish.of(
                            "repondre-a-une-reclamation-sans-formule-toute-faite",
                            "Répondre à une réclamation sans formule toute faite",
                            "Nos réponses commencent toutes par « Votre courrier a retenu toute notre attention ». Les usagers n’y croient plus, et nous non plus. J’aimerais voir des lettres avant et après, et repartir avec trois phrases qui marchent.",
                            "Les services qui répondent aux réclamations, au courrier comme au téléphone",
                            0,
                            41,
                            19,
                            "studied")
                    .about("langage-clair")
                    .saying(
                            "Chez nous, un quart des réponses donnent lieu à un second courrier. Je peux apporter des exemples anonymes.",
                            "Il faudrait aussi parler de ce que l’on ne peut pas promettre."),
            Wish.of(
                            "accueillir-une-personne-malentendante-au-guichet",
                            "Accueillir une personne malentendante au guichet",
                            "La boucle magnétique est installée, mais personne ne sait s’en servir. Que fait-on quand elle ne suffit pas ?",
                            "Les agents d’accueil et ceux qui les forment",
                            1,
                            12,
                            14,
                            "received")
                    .about("accueil-et-guichets")
                    .saying("Une association de Port-Lanterne serait prête à venir."),
            Wish.of(
                    "des-reunions-plus-courtes-et-qui-decident",
                    "Des réunions plus courtes, et qui décident",
                    "Nous passons onze heures par semaine en réunion, dont la moitié sans décision à la fin. Qui a réussi à faire autrement, et comment l’a-t-il tenu dans la durée ?",
                    "Les encadrants de proximité",
                    2,
                    58,
                    21,
                    "received"),
            Wish.of(
                    "le-premier-jour-d-un-agent",
                    "Le premier jour d’un agent",
                    "Un badge qui ne marche pas, un poste sans compte, personne au courant : chacun a vécu ce premier jour. Trois services pourraient montrer le leur, heure par heure.",
                    "Les ressources humaines, les équipes informatiques, les futurs collègues",
                    3,
                    6,
                    8,
                    "received"),
            Wish.of(
                            "parler-d-intelligence-artificielle-sans-jargon",
                            "Parler d’intelligence artificielle sans jargon",
                            "On nous demande notre avis sur des outils dont nous ne comprenons pas la description. Une heure pour poser les questions simples : que fait-il, sur quelles données, qui relit ?",
                            "Tous les agents à qui l’on propose un outil",
                            4,
                            23,
                            16,
                            "received")
                    .about("intelligence-artificielle")
                    .saying("?Et pourrait-on avoir la parole de ceux qui ont dit non ?"),
            Wish.of(
                            "ranger-nos-dossiers-partages",
                            "Ranger nos dossiers partagés",
                            "Quarante mille fichiers, trois versions de chacun, et celui que l’on cherche est dans la messagerie de quelqu’un qui est parti.",
                            "Les équipes de moins de vingt personnes",
                            5,
                            70,
                            11,
                            "received")
                    .about("management"),
            Wish.of(
                            "mieux-nommer-nos-fichiers",
                            "Mieux nommer nos fichiers",
                            "« Version finale 3 bis » n’est pas un nom. Une règle simple, qui tienne plus d’une semaine ?",
                            "Tous ceux qui partagent des documents",
                            6,
                            52,
                            5,
                            "received")
                    .like("ranger-nos-dossiers-partages"),
            Wish.of(
                            "lire-un-chiffre-avant-de-le-citer",
                            "Lire un chiffre avant de le citer",
                            "Nos tableaux de bord circulent sans leur source. J’aimerais apprendre à voir, en deux minutes, ce qu’un chiffre dit et ce qu’il tait.",
                            "Ceux qui préparent des notes et des présentations",
                            7,
                            120,
                            17,
                            "retained")
                    .about("donnees")
                    .becoming("lire-un-tableau-de-bord-sans-se-tromper"),
            Wish.of(
                            "essayer-un-formulaire-avec-ceux-qui-le-remplissent",
                            "Essayer un formulaire avec ceux qui le remplissent",
                            "Nous testons nos formulaires entre nous. Comment trouver trois usagers, et que faire de ce qu’ils montrent ?",
                            "Les équipes qui refont une démarche",
                            8,
                            140,
                            15,
                            "retained")
                    .becoming("tester-sa-demarche-avec-trois-usagers"),
            Wish.of(
                    "visiter-les-coulisses-d-un-centre-d-appels",
                    "Visiter les coulisses d’un centre d’appels",
                    "Voir une matinée de l’autre côté du numéro vert, casque sur les oreilles.",
                    "Les services qui écrivent les réponses lues au téléphone",
                    9,
                    64,
                    9,
                    "held"),
            Wish.of(
                            "traduire-tous-nos-courriers",
                            "Traduire tous nos courriers",
                            "Beaucoup d’usagers lisent mal le français. Pourquoi ne pas tout traduire ?",
                            "Les services d’accueil",
                            10,
                            90,
                            7,
                            "declined")
                    .because(
                            "Le sujet dépasse une rencontre, et un groupe de travail s’en occupe déjà. Nous lui avons transmis votre idée ; « Des courriers compris du premier coup » en traite une partie."),
            Wish.of(
                    "raconter-ce-qui-n-a-pas-marche",
                    "Raconter ce qui n’a pas marché",
                    "On ne partage que les réussites. Une soirée où chacun raconte un échec, en cinq minutes, et ce qu’il en a gardé.",
                    "Tous ceux qui ont déjà essayé quelque chose",
                    11,
                    1,
                    0,
                    "pending"));

    private final JdbcClient jdbc;
    private final SearchEntries entries;

    Wishes(JdbcClient jdbc, SearchEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    void make(Instant now) {
        var people = people(now);
        ALL.forEach(wish -> make(wish, people, now));
        ALL.stream().filter(wish -> wish.into() != null).forEach(this::merge);
        entries.write(ALL.stream()
                .filter(wish -> wish.isRead() && wish.into() == null)
                .map(wish -> entry(wish, now))
                .toList());
    }

    private List<UUID> people(Instant now) {
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

    private void make(Wish wish, List<UUID> people, Instant now) {
        var proposed = now.minus(Duration.ofDays(wish.days()));
        var id = jdbc.sql("""
                insert into idea (slug, title, why, audience, theme, proposer, signed, proposed_at,
                                  moderation, shown_at, state, reason, decided_at, event_id)
                values (:slug, :title, :why, :audience, :theme, :proposer, :signed, :proposed,
                        :moderation, :shown, :state, :reason, :decided,
                        (select id from document where kind = 'EVENT' and slug = :event))
                returning id
                """)
                .param("slug", wish.slug())
                .param("title", wish.title())
                .param("why", wish.why())
                .param("audience", wish.audience())
                .param("theme", wish.theme())
                .param("proposer", people.get(wish.author()))
                .param("signed", signature(wish.author()))
                .param("proposed", Timestamp.from(proposed))
                .param("moderation", wish.isRead() ? "shown" : "pending")
                .param("shown", wish.isRead() ? Timestamp.from(after(proposed, 1)) : null)
                .param("state", wish.isRead() ? wish.state() : "received")
                .param("reason", wish.reason())
                .param("decided", wish.isRead() ? Timestamp.from(after(proposed, 1)) : null)
                .param("event", wish.event())
                .query((row, _) -> row.getLong(1))
                .single();
        follow(id, wish, people, now);
        tell(id, wish, proposed);
        comment(id, wish, people, now);
    }

    /// « Maëlle Q., Ville de Port-Lanterne ».
    private static String signature(int person) {
        var name = PEOPLE.get(person).split(" ", 2);
        return name[0] + " " + name[1].charAt(0) + "., "
                + List.of("Ville de Port-Lanterne", "Caisse solidaire de Valbrume", "Agence des Marées")
                        .get(person % 3);
    }

    private static Instant after(Instant moment, int days) {
        return moment.plus(Duration.ofDays(days));
    }

    /// One after the other, from the day it was shown to now.
    private void follow(long idea, Wish wish, List<UUID> people, Instant now) {
        for (var rank = 0; rank < wish.supporters(); rank++) {
            var person = people.get((wish.author() + 1 + rank) % people.size());
            var ago = Duration.ofMinutes((long) (wish.days() - 1) * 24 * 60 * rank / Math.max(1, wish.supporters()));
            follow(idea, person, Timestamp.from(now.minus(ago).minus(Duration.ofHours(2))));
        }
        follow(idea, people.get(wish.author()), null);
    }

    private void follow(long idea, UUID person, @Nullable Timestamp since) {
        jdbc.sql("""
                insert into idea_follower (idea_id, agent_id, token, supported_at)
                values (:idea, :agent, gen_random_uuid()::text, :since)
                    on conflict do nothing
                """)
                .param("idea", idea)
                .param("agent", person)
                .param("since", since)
                .update();
    }

    private void tell(long idea, Wish wish, Instant proposed) {
        if (!wish.isRead()) {
            return;
        }
        step(idea, "received", after(proposed, 1), "");
        if (!wish.state().equals("received")) {
            step(idea, wish.state(), after(proposed, 5), wish.event() == null ? "" : "une prochaine rencontre");
        }
    }

    /// Told already: nobody is written to.
    private void step(long idea, String state, Instant at, String edition) {
        jdbc.sql("""
                insert into idea_step (idea_id, state, at, edition, told_at)
                values (:idea, :state, :at, :edition, :at)
                """)
                .param("idea", idea)
                .param("state", state)
                .param("at", Timestamp.from(at))
                .param("edition", edition)
                .update();
    }

    private void comment(long idea, Wish wish, List<UUID> people, Instant now) {
        for (var rank = 0; rank < wish.comments().size(); rank++) {
            var unread = wish.comments().get(rank).startsWith("?");
            var person = (wish.author() + 3 + rank) % people.size();
            var written = Timestamp.from(
                    now.minus(Duration.ofHours(30L * (wish.comments().size() - rank))));
            jdbc.sql("""
                    insert into idea_comment (idea_id, author, signed, text, written_at, state, decided_at)
                    values (:idea, :author, :signed, :text, :written, :state, :decided)
                    """)
                    .param("idea", idea)
                    .param("author", people.get(person))
                    .param("signed", signature(person))
                    .param("text", wish.comments().get(rank).replaceFirst("^\\?", ""))
                    .param("written", written)
                    .param("state", unread ? "pending" : "shown")
                    .param("decided", unread ? null : written)
                    .update();
        }
    }

    private void merge(Wish wish) {
        jdbc.sql("update idea set merged_into = (select id from idea where slug = :into) where slug = :slug")
                .param("into", wish.into())
                .param("slug", wish.slug())
                .update();
    }

    private SearchEntry entry(Wish wish, Instant now) {
        var id = jdbc.sql("select id from idea where slug = :slug")
                .param("slug", wish.slug())
                .query((row, _) -> row.getLong(1))
                .single();
        return new SearchEntry(
                "idea:" + id,
                "/idees/" + wish.slug() + "/",
                "idea",
                FrenchLine.set(wish.title()),
                FrenchLine.set(wish.why()),
                FrenchLine.set(wish.audience()),
                LocalDate.ofInstant(now.minus(Duration.ofDays(wish.days())), PARIS),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }
}
