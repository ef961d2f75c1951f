package fr.percolateur.form;

/// How far two spellings are from one another.
final class Distance {

    private Distance() {}

    /// Whether one letter added, dropped or changed makes one of the other; the same spelling is not one apart.
    static boolean one(String left, String right) {
        if (Math.abs(left.length() - right.length()) > 1 || left.equals(right)) {
            return false;
        }
        var start = 0;
        while (start < left.length() && start < right.length() && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        var leftEnd = left.length();
        var rightEnd = right.length();
        while (leftEnd > start && rightEnd > start && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
            leftEnd--;
            rightEnd--;
        }
        return leftEnd - start <= 1 && rightEnd - start <= 1;
    }
}
