package fr.percolateur.accounts;

/// The number of an organisation in the national register: nine digits, of which the last checks the others (Luhn).
final class Siren {

    private static final int DIGITS = 9;

    private Siren() {}

    static boolean isOne(String text) {
        return text.length() == DIGITS
                && text.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && sum(text) % 10 == 0;
    }

    private static int sum(String digits) {
        var sum = 0;
        for (var at = 0; at < DIGITS; at++) {
            var digit = digits.charAt(at) - '0';
            var weighed = at % 2 == 1 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
