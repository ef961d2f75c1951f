package fr.percolateur.sending;

/// The mail server cannot be spoken to: no letter is to blame, and all wait.
final class ServerTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    ServerTrouble(Exception cause) {
        super(String.valueOf(cause.getMessage()).strip(), cause);
    }
}
