package fr.percolateur.journeys;

/// A kind of page that a visitor meets, by an address of the [DemoSite] that shows it.
public enum PageType {
    HOME("/"),
    AGENDA("/agenda/"),
    AGENDA_FILTERED("/agenda/?serie=cafe-transfo&mode=en-ligne"),
    AGENDA_OF_A_YEAR("/agenda/?annee=2025"),
    AGENDA_WITHOUT_HITS("/agenda/?q=zygomatique"),
    EVENT_OPEN("/agenda/des-courriers-compris-du-premier-coup/"),
    EVENT_FORM("/agenda/des-courriers-compris-du-premier-coup/inscription"),
    EVENT_SOON("/agenda/qui-decide-quand-la-machine-propose/"),
    EVENT_ALERT("/agenda/qui-decide-quand-la-machine-propose/inscription/ouverture"),
    EVENT_OF_A_DAY("/agenda/accueillir-partout-aussi-bien/"),
    EVENT_ON_AIR("/agenda/tester-sa-demarche-avec-trois-usagers/"),
    ROOM_ENTRANCE("/agenda/tester-sa-demarche-avec-trois-usagers/direct"),
    ROOM_BY_CODE("/d/verger12"),
    EVENT_POSTPONED("/agenda/journee-des-archives-ouvertes/"),
    EVENT_CANCELLED("/agenda/une-carte-trois-pieges/"),
    EVENT_WITHOUT_DATE("/agenda/compter-les-courriers-sans-compter-les-gens/"),
    EVENT_PAST("/agenda/lire-a-voix-haute-avant-d-envoyer/"),
    ARTICLES("/actualites/"),
    ARTICLE("/actualites/midi-donnees-revient/"),
    ARTICLE_WITH_PLAYER("/actualites/cafe-transfo-11-ce-que-la-lecture-a-voix-haute-a-change/"),
    SERIES_LIST("/series/"),
    SERIES("/series/cafe-transfo/"),
    THEME("/themes/langage-clair/"),
    SEARCH("/recherche"),
    SEARCH_WITH_HITS("/recherche?q=courrier"),
    SEARCH_WITHOUT_HITS("/recherche?q=zygomatique"),
    IDEAS("/idees/"),
    IDEA("/idees/repondre-a-une-reclamation-sans-formule-toute-faite/"),
    IDEA_DECLINED("/idees/traduire-tous-nos-courriers/"),
    LETTERS("/lettres/"),
    LETTER("/lettres/2/"),
    NEWSLETTER("/lettre"),
    CERTIFICATE("/attestation"),
    LEGAL_NOTICE("/mentions-legales/"),
    PERSONAL_DATA("/donnees-personnelles/"),
    ACCESSIBILITY("/accessibilite/"),
    SITE_MAP("/plan-du-site/"),
    SIGN_IN("/connexion"),
    SIGNED_OUT("/deconnexion"),
    NOT_FOUND("/rien"),
    WITHDRAWN("/agenda/" + DemoSite.WITHDRAWN + "/"),
    COMPONENTS("/_composants/event");

    private final String path;

    PageType(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
