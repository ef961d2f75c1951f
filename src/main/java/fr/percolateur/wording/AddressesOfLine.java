package fr.percolateur.wording;

import java.util.Arrays;

/// What looks like an address in a line, of a site or of a person: its signs are not those of a sentence.
final class AddressesOfLine {

    private AddressesOfLine() {}

    /// For each place of the line, whether it is one of an address.
    static boolean[] in(char[] line) {
        var address = new boolean[line.length];
        var start = 0;
        for (var i = 0; i <= line.length; i++) {
            if (i == line.length || FrenchLine.isSpace(line[i]) || line[i] == FrenchLine.OPAQUE) {
                if (isAddress(line, start, i)) {
                    Arrays.fill(address, start, i, true);
                }
                start = i + 1;
            }
        }
        return address;
    }

    private static boolean isAddress(char[] line, int from, int to) {
        for (var i = from; i < to; i++) {
            if (line[i] == '@'
                    || (line[i] == '/' && i > from + 1 && line[i - 1] == '/'
                            || line[i] == 'w' && startsWith(line, i, to, "www."))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(char[] line, int at, int to, String word) {
        for (var i = 0; i < word.length(); i++) {
            if (at + i >= to || line[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
