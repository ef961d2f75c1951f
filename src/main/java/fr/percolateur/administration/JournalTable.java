package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditTrail;
import fr.percolateur.audit.AuditTrail.Entry;
import fr.percolateur.document.Moment;
import fr.percolateur.spreadsheet.Csv;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was found in the audit log, all of it, for a spreadsheet.
record JournalTable(AuditTrail trail, JournalForm form) {

    private static final int AT_ONCE = 2_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int MARK = 3;

    byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Csv.write(List.of(List.of(
                say("administration.column.number"),
                say("administration.journal.when"),
                say("administration.journal.who"),
                say("administration.column.account"),
                say("administration.journal.what"),
                say("administration.column.act-code"),
                say("administration.journal.about"),
                say("administration.column.subject-code"),
                say("administration.column.changes")))));
        var upTo = Long.MAX_VALUE;
        while (true) {
            var some = trail.find(form.query(), upTo, AT_ONCE);
            if (some.isEmpty()) {
                return bytes.toByteArray();
            }
            var rows = new ArrayList<List<String>>();
            some.forEach(entry -> rows.add(row(entry)));
            // each part of a file would have the mark of one
            var part = Csv.write(rows);
            bytes.write(part, MARK, part.length - MARK);
            upTo = some.getLast().id();
        }
    }

    private static List<String> row(Entry entry) {
        return List.of(
                String.valueOf(entry.id()),
                entry.at().atZone(Moment.PARIS).format(WHEN),
                JournalPage.who(entry),
                entry.actor() == null ? "" : entry.actor().toString(),
                JournalPage.what(entry),
                entry.act(),
                JournalPage.about(entry),
                entry.subject(),
                entry.fields().stream().map(JournalPage::field).collect(Collectors.joining(" ; ")));
    }
}
