package fr.percolateur.wording;

/// The quotes and apostrophes of a line, which are set in its own chars: none takes more room than before.
///
/// @param address for each place, whether it belongs to an address and stays as it is
@SuppressWarnings("ArrayRecordComponent") // never compared
record QuotesOfLine(char[] line, boolean[] address) {

    void set() {
        setApostrophes();
        setQuotes();
    }

    private void setApostrophes() {
        for (var i = 0; i < line.length; i++) {
            if (line[i] == '\'' && !address[i]) {
                var after = i + 1 < line.length ? line[i + 1] : ' ';
                if (i > 0 && Character.isLetter(line[i - 1])) {
                    line[i] = '’';
                } else if (Character.isLetter(after) && closes(i)) {
                    line[i] = '‘';
                }
            }
        }
    }

    /// Whether a single quote that opens a word has one that closes.
    private boolean closes(int open) {
        for (var i = open + 1; i < Math.min(line.length, open + 200); i++) {
            if (line[i] == '\''
                    && !FrenchLine.isSpace(line[i - 1])
                    && (i + 1 == line.length || !Character.isLetter(line[i + 1]))) {
                return true;
            }
        }
        return false;
    }

    /// Straight quotes in pairs, and English ones, become guillemets; within guillemets, English quotes.
    private void setQuotes() {
        var open = -1;
        var depth = 0;
        for (var i = 0; i < line.length; i++) {
            switch (line[i]) {
                case '«' -> depth++;
                case '»' -> depth = Math.max(0, depth - 1);
                case '"', '“', '”' -> {
                    if (address[i]) {
                        continue;
                    }
                    if (open < 0 && opens(i)) {
                        open = i;
                    } else if (open >= 0 && line[i] != '“' && matches(open, i)) {
                        line[open] = depth > 0 ? '“' : '«';
                        line[i] = depth > 0 ? '”' : '»';
                        open = -1;
                    }
                }
                default -> {}
            }
        }
    }

    private boolean opens(int i) {
        if (line[i] != '"') {
            return line[i] == '“';
        }
        var before = i == 0 ? ' ' : line[i - 1];
        var after = i + 1 == line.length ? ' ' : line[i + 1];
        return !FrenchLine.isSpace(after) && !Character.isLetterOrDigit(before);
    }

    private boolean matches(int open, int i) {
        return line[open] == '“' ? line[i] == '”' : line[i] == '"' && !FrenchLine.isSpace(line[i - 1]);
    }
}
