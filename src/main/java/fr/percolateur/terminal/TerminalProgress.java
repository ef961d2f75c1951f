package fr.percolateur.terminal;

import fr.percolateur.library.Progress;
import fr.percolateur.wording.Wording;
import java.io.PrintWriter;

/// One line that counts, on a terminal; nothing in a pipe.
public final class TerminalProgress implements Progress {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter terminal;
    private final String sentence;
    private int shown = -1;

    private TerminalProgress(PrintWriter terminal, String sentence) {
        this.terminal = terminal;
        this.sentence = sentence;
    }

    /// @param sentence key of the line, with what is done and the total as its values
    public static Progress of(PrintWriter err, String sentence) {
        return Terminal.isWatched() ? new TerminalProgress(err, sentence) : Progress.SILENT;
    }

    @Override
    public void reached(int done, int total) {
        var percent = total == 0 ? 100 : done * 100 / total;
        if (percent == shown) {
            return;
        }
        shown = percent;
        terminal.print(CLEAR_LINE + (done == total ? "" : Wording.say(sentence, done, total)));
        terminal.flush();
    }
}
