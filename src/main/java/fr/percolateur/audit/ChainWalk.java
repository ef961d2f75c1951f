package fr.percolateur.audit;

import fr.percolateur.audit.AuditChain.Fault;
import fr.percolateur.audit.AuditChain.Finding;
import fr.percolateur.audit.AuditChain.Head;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through an [AuditChain] from one link to the next, with the entry and the values of each. A fault is told once:
/// what follows is compared with what is there.
final class ChainWalk {

    /// Faults that are told one by one.
    private static final int TOLD = 20;

    private final @Nullable Head known;
    private final List<Finding> told = new ArrayList<>();
    private int faults;
    private long position;
    private byte[] hash = Seal.NOTHING;
    private long valuesAltered;

    ChainWalk(@Nullable Head known) {
        this.known = known;
    }

    void meet(ResultSet row) throws SQLException {
        var entry = Seal.Sealed.of(row);
        if (row.getLong("position") != position) {
            follow(row, entry);
        }
        if (row.getString("field") != null && valuesAltered != position && !isTrue(row, entry)) {
            valuesAltered = position;
            add(Fault.VALUE_ALTERED, position);
        }
    }

    private void follow(ResultSet row, Seal.Sealed entry) throws SQLException {
        var next = row.getLong("position");
        var before = position + 1;
        for (position = before; position < next; position++) {
            add(Fault.MISSING, position);
        }
        var stored = row.getBytes("hash");
        var isBroken = !Arrays.equals(Seal.link(hash, position, entry), stored);
        // after a gap, what came before is not known: the gap was told
        if (isBroken && next == before) {
            add(Fault.ALTERED, position);
        }
        hash = stored;
        if (known != null
                && known.position() == position
                && !known.hash().equalsIgnoreCase(HexFormat.of().formatHex(hash))) {
            add(Fault.OTHER_CHAIN, position);
        }
    }

    void end() {
        if (known != null && known.position() > position) {
            add(Fault.OTHER_CHAIN, known.position());
        }
    }

    void add(Fault fault, long where) {
        faults++;
        if (told.size() < TOLD) {
            told.add(new Finding(fault, where));
        }
    }

    /// The last link that was met.
    Head head() {
        return new Head(position, HexFormat.of().formatHex(hash));
    }

    int faults() {
        return faults;
    }

    List<Finding> told() {
        return told;
    }

    private static boolean isTrue(ResultSet row, Seal.Sealed entry) throws SQLException {
        var change = new AuditAct.Change(row.getString("field"), row.getString("before"), row.getString("after"));
        var place = entry.fields().indexOf(change.field());
        return place >= 0
                && place < entry.commitments().size()
                && Arrays.equals(entry.commitments().get(place), Seal.commitment(row.getBytes("salt"), change));
    }
}
