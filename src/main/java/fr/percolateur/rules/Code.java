package fr.percolateur.rules;

import static fr.percolateur.document.Severity.ERROR;
import static fr.percolateur.document.Severity.NOTICE;
import static fr.percolateur.document.Severity.WARNING;

import fr.percolateur.document.Severity;
import java.util.Locale;

/// Every kind of defect that the checks see, and how much it matters. An error is what a visitor must never meet: a
/// text left unfinished, a link that leads nowhere, two hours for one meeting, an image that says nothing.
public enum Code {
    PLACEHOLDER(ERROR),
    LOREM_TEST_PAGE(ERROR),
    UNPUBLISHED(NOTICE),
    DUPLICATE(WARNING),
    CONTENT_MISMATCH(WARNING),
    TYPO_DATA(WARNING),
    COUNT_MISMATCH(WARNING),

    NO_START_DATE(WARNING),
    START_MIDNIGHT(WARNING),
    NO_END_DATE_FIELD(NOTICE),
    END_BEFORE_START(ERROR),
    HORAIRES_CONTRADICT(ERROR),
    MODALITES_CONTRADICT(WARNING),
    ACCESSIBILITE_CONTRADICT(WARNING),
    TIME_CONTRADICTION(ERROR),
    WEEKDAY_MISMATCH(ERROR),
    PROGRAMME_SUM(WARNING),

    NO_REGISTRATION(WARNING),
    REGISTRATION_DATES(ERROR),
    REG_LINK_WRONG(ERROR),

    EMPTY_LIEN(ERROR),
    EMPTY_CHAMP(WARNING),
    CHAMP_WRONG_KEYS(WARNING),
    NO_CATEGORY(WARNING),
    CATEGORIE_AND_CATEGORIES(NOTICE),
    PLACE_FIELDS_MISUSED(WARNING),
    METRO_DINGBATS(WARNING),
    FM_STYLE_CSS(WARNING),
    HTML_IN_METADATA(WARNING),

    HERO_NO_ALT(WARNING),
    HERO_ALT_DECORATIVE_LABEL(WARNING),
    IMG_NO_ALT(ERROR),
    IMG_ALT_FILENAME(ERROR),
    ALT_ON_A(WARNING),

    EMPTY_HREF(ERROR),
    HREF_PLACEHOLDER(ERROR),
    MALFORMED_URL(ERROR),
    MALFORMED_MAILTO(ERROR),
    URL_TRAILING_SPACE(WARNING),
    BROKEN_LINK(WARNING),
    GENERIC_LINK_TEXT(WARNING),
    BARE_URL(WARNING),
    HTTP_LINK(NOTICE),
    TRACKING_PARAMS(WARNING),
    THIRD_PARTY_IFRAME(WARNING),

    HEADING_JUMP(WARNING),
    H1_IN_BODY(WARNING),
    HEADING_BROKEN_BOLD(WARNING),
    BOLD_BROKEN(WARNING),
    IAL_BROKEN(WARNING),
    HTML_BAD_NESTING(WARNING),
    UNBALANCED_TAG(WARNING),
    INLINE_STYLE(NOTICE),
    BR_SPACING(NOTICE),

    NAMED_PERSON_EMAIL(WARNING),
    ACCESSIBILITY_VAGUE(WARNING);

    private final Severity severity;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String id() {
        return id;
    }
}
