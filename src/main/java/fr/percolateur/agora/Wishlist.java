package fr.percolateur.agora;

import java.util.List;

/// What the agents of Valbrume propose, in every state.
final class Wishlist {

    static final List<Wish> ALL = List.of(
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

    private Wishlist() {}
}
