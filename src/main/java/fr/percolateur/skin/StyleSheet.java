package fr.percolateur.skin;

/// Our style-sheets are written for people and sent without their comments and indents.
final class StyleSheet {

    private StyleSheet() {}

    static String shorten(String css) {
        var short_ = new StringBuilder(css.length());
        var from = 0;
        for (var open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", from)) {
            short_.append(css, from, open);
            var close = css.indexOf("*/", open + 2);
            from = close < 0 ? css.length() : close + 2;
        }
        return short_.append(css, from, css.length())
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append)
                .toString();
    }
}
