package fr.percolateur.notation;

/// The call of a footnote in the output, until the text before it is settled: reading may go back and read it twice.
public final class FootnoteMark {

    public static final char SIGN = '\u0001';

    private FootnoteMark() {}

    public static String of(String name) {
        return SIGN + name + SIGN;
    }

    /// Text without the signs that marks are made of.
    public static String cleared(String text) {
        return text.indexOf(SIGN) < 0 ? text : text.replace(SIGN, '\uFFFD');
    }

    public static String removed(String html) {
        return html.indexOf(SIGN) < 0 ? html : html.replaceAll(SIGN + "[^" + SIGN + "]*" + SIGN, "");
    }
}
