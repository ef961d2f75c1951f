package fr.percolateur.backup;

import fr.percolateur.wording.Wording;

/// Why a backup was not taken or not restored, in one French sentence with its mend. What was there before is still
/// there.
public final class BackupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupProblem(String key, Object... values) {
        super(Wording.say(key, values));
    }
}
