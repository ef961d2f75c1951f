package fr.percolateur.letter;

import java.util.Map;

/// How a letter is set, on each element: many mail programs read no style-sheet. Dark colours stand in one
/// that those read which know how to be dark.
public final class MailStyles {

    private static final String FACE = "font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;";
    private static final String TEXT = FACE + "font-size:17px;line-height:1.6;color:#26170f;";

    static final Map<String, String> SETTING = Map.of(
            "p",
            "margin:0 0 16px;" + TEXT,
            "h2",
            "margin:24px 0 8px;" + FACE + "font-size:22px;line-height:1.25;color:#26170f;",
            "h3",
            "margin:20px 0 8px;" + FACE + "font-size:18px;line-height:1.3;color:#26170f;",
            "ul",
            "margin:0 0 16px;padding:0 0 0 24px;",
            "ol",
            "margin:0 0 16px;padding:0 0 0 24px;",
            "li",
            "margin:0 0 6px;" + TEXT,
            "blockquote",
            "margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #dccfbc;",
            "a",
            "color:#26170f;text-decoration:underline;");

    public static final String BODY = "margin:0;padding:0;background-color:#fbf7f0;";
    public static final String PAPER = "background-color:#fbf7f0;";
    public static final String COLUMN = "width:100%;max-width:600px;";
    public static final String CELL = "padding:24px 20px;text-align:left;";
    public static final String SITE = "margin:0 0 16px;" + FACE + "font-size:15px;font-weight:bold;color:#5e4b40;";
    public static final String TITLE = "margin:0 0 24px;" + FACE + "font-size:30px;line-height:1.15;color:#26170f;";
    public static final String HEADING = "margin:32px 0 0;padding:12px 0 0;border-top:3px solid #26170f;" + FACE
            + "font-size:22px;line-height:1.25;color:#26170f;";
    public static final String ITEM = "padding:16px 0;border-bottom:1px solid #dccfbc;text-align:left;";
    public static final String ITEM_TITLE =
            "margin:0;" + FACE + "font-size:18px;line-height:1.3;font-weight:bold;color:#26170f;";
    public static final String ITEM_WHEN = "margin:4px 0 0;" + FACE + "font-size:16px;line-height:1.4;color:#5e4b40;";
    public static final String ITEM_TEXT = "margin:6px 0 0;" + FACE + "font-size:16px;line-height:1.5;color:#26170f;";
    public static final String LINK = "color:#26170f;text-decoration:underline;";
    public static final String FOOT = "margin:0 0 8px;" + FACE + "font-size:15px;line-height:1.5;color:#5e4b40;";
    public static final String FOOT_CELL = "padding:24px 0 0;border-top:1px solid #857464;text-align:left;";
    public static final String FOOT_LINK = "color:#5e4b40;text-decoration:underline;";

    /// What a program that knows how to be dark puts in place of the above.
    public static final String DARK = """
            body,.papier{background-color:#17100c!important}\
            p,h1,h2,h3,li,a{color:#f7eee1!important}\
            .second,.second a{color:#cfbfae!important}\
            h2{border-color:#f7eee1!important}\
            td,blockquote{border-color:#4a3a31!important}\
            a{color:#ffc042!important}""";

    private MailStyles() {}
}
