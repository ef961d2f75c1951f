package fr.percolateur.form;

import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The alternatives of images (RGAA 1.1 to 1.3): what those who do not see them are told.
final class ImagesCheck implements Check {

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S.{0,200}\\.(?:jpe?g|png|gif|svg|webp|avif|jfif|bmp|tiff?|pdf)");
    private static final Pattern CAMERA_NAME = Pattern.compile(
            "(?:img|dsc|dscn|dcim|pict?|photo|image|capture|screenshot|sans titre)[ _-]?\\d{2,}[\\w-]{0,20}");
    private static final Set<String> SAYS_NOTHING = Lexicon.of("""
            image decorative, visuel decoratif, illustration decorative, photo decorative, decorative, decoratif,
            decoration, image d'illustration, photo d'illustration, image illustrative, visuel illustratif,
            illustration, image, photo, visuel, banniere, vignette, logo, sans alternative, alt, vide, aucun, aucune,
            n/a, na""");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        for (var hero : manuscript.document().frontMatter().mappings("une-ou-diaporama")) {
            hero(hero, margin);
        }
        for (var image : manuscript.body().images()) {
            var alt = image.alt();
            if (alt == null || alt.isBlank() && image.in().text().charAt(image.start()) == '!') {
                margin.note(
                        Code.IMG_NO_ALT,
                        image.place(),
                        image.in().text().substring(image.start(), image.end()),
                        null,
                        name(image.source()));
            } else if (fileName(alt, image.source())) {
                margin.note(Code.IMG_ALT_FILENAME, image.place(), alt, null, alt);
            } else if (SAYS_NOTHING.contains(Words.fold(alt).strip())) {
                margin.note(Code.HERO_ALT_DECORATIVE_LABEL, image.place(), alt, "alt=\"\"", alt);
            }
        }
    }

    private static void hero(Value.Mapping hero, Margin margin) {
        var source = hero.text("image").orElse("");
        if (source.isBlank()) {
            return;
        }
        var alt = hero.text("alternative-textuelle").map(String::strip).orElse("");
        var place = hero.get("alternative-textuelle").map(Value::place).orElse(hero.place());
        if (alt.isEmpty()) {
            margin.note(Code.HERO_NO_ALT, place, source, null, name(source));
        } else if (fileName(alt, source)) {
            margin.note(Code.IMG_ALT_FILENAME, place, alt, null, alt);
        } else if (SAYS_NOTHING.contains(Words.fold(alt))) {
            margin.note(Code.HERO_ALT_DECORATIVE_LABEL, place, alt, null, alt);
        }
    }

    private static boolean fileName(String alt, String source) {
        var said = alt.strip().toLowerCase(Locale.ROOT);
        var file = name(source).toLowerCase(Locale.ROOT);
        var dot = file.lastIndexOf('.');
        var stem = dot > 0 ? file.substring(0, dot) : file;
        var named = said.equals(stem)
                && (said.indexOf('_') >= 0
                        || said.indexOf('-') >= 0
                        || said.chars().anyMatch(Character::isDigit));
        return named
                || said.indexOf(' ') < 0 && FILE_NAME.matcher(said).matches()
                || said.equals(file)
                || CAMERA_NAME.matcher(said).matches();
    }

    private static String name(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
