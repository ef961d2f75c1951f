package fr.percolateur;

/// The one program: hands the command line over to `cli`.
public final class Percolateur {

    private Percolateur() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
