package fr.percolateur.gallery;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name for a file, made of the one it came with: small letters, digits and hyphens, so that it is the same on every
/// disk and in every address. Its ending comes from its bytes, never from here.
final class FileName {

    /// Names that Windows keeps for its devices, whatever their ending.
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDINGS = Pattern.compile("(?s)(?<=.)(?:\\.[A-Za-z0-9]{1,5})+$");
    private static final int LONGEST = 60;

    private FileName() {}

    /// « quai-au-soir », of `C:\Photos\Quai au soir.JPG`.
    static String stem(String came) {
        var name =
                ENDINGS.matcher(FOLDERS.matcher(came).replaceFirst("").strip()).replaceFirst("");
        var plain = Normalizer.normalize(name.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() || RESERVED.matcher(cut).matches() ? ("fichier-" + cut).replaceAll("-$", "") : cut;
    }
}
