package fr.percolateur.health;

import static fr.percolateur.wording.Wording.say;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What someone should do, in the order of haste.
///
/// @param what is the matter
/// @param mend what to do about it
/// @param href where; empty where it is done elsewhere
public record Advice(String what, String mend, String href) {

    static final String PURGE = "accounts-purge";

    private static final Duration LETTERS_WAIT = Duration.ofMinutes(15);
    private static final Duration JOBS_WAIT = Duration.ofMinutes(10);
    private static final Duration PURGE_RESTS = Duration.ofHours(3);
    private static final Duration BACKUPS_REST = Duration.ofDays(2);
    private static final long LITTLE = 2_000_000_000L;
    private static final int TENTH = 10;

    static List<Advice> on(Vitals vitals) {
        var all = new ArrayList<Advice>();
        log(vitals, all);
        disk(vitals, all);
        nodes(vitals, all);
        letters(vitals, all);
        jobs(vitals, all);
        backup(vitals, all);
        return all;
    }

    private static Advice of(String key, String href, Object... values) {
        return new Advice(say("health.advice." + key, values), say("health.advice." + key + ".mend", values), href);
    }

    private static void log(Vitals vitals, List<Advice> all) {
        vitals.chain()
                .filter(found -> found.faults() > 0)
                .ifPresent(found -> all.add(of("log", "/atelier/journal", found.faults())));
    }

    private static void disk(Vitals vitals, List<Advice> all) {
        var disk = vitals.disk();
        if (disk.free() < Math.min(LITTLE, disk.total() / TENTH)) {
            all.add(of("disk", "", Amount.bytes(disk.free()), disk.folder()));
        }
    }

    private static void nodes(Vitals vitals, List<Advice> all) {
        for (var node : vitals.nodes()) {
            if (node.isSilent(vitals.at())) {
                all.add(of("silent", "", node.name(), Amount.ago(node.beatAt(), vitals.at())));
            }
        }
        var versions = vitals.nodes().stream()
                .filter(node -> !node.isSilent(vitals.at()))
                .map(Nodes.Node::version)
                .distinct()
                .count();
        if (versions > 1) {
            all.add(of("versions", "", versions));
        }
    }

    private static void letters(Vitals vitals, List<Advice> all) {
        var letters = vitals.letters();
        var oldest = letters.oldestDue();
        if (oldest != null && oldest.plus(LETTERS_WAIT).isBefore(vitals.at())) {
            all.add(of("letters", "", letters.waiting(), Amount.ago(oldest, vitals.at())));
        }
        if (letters.undelivered() > 0) {
            all.add(of("undelivered", "/atelier/courrier", letters.undelivered()));
        }
    }

    private static void jobs(Vitals vitals, List<Advice> all) {
        for (var job : vitals.jobs()) {
            if (job.failures() > 0) {
                all.add(of("failing", "", job.name(), job.failures()));
            } else if (!job.isRunning() && job.dueAt().plus(JOBS_WAIT).isBefore(vitals.at())) {
                all.add(of("late", "", job.name(), Amount.ago(job.dueAt(), vitals.at())));
            }
        }
        vitals.job(PURGE)
                .filter(purge -> purge.failures() == 0)
                .map(Vitals.Job::lastSuccess)
                .filter(last -> last.plus(PURGE_RESTS).isBefore(vitals.at()))
                .ifPresent(last -> all.add(of("purge", "", Amount.ago(last, vitals.at()))));
    }

    private static void backup(Vitals vitals, List<Advice> all) {
        var last = vitals.backup();
        if (last.isEmpty()) {
            all.add(of("no-backup", ""));
        } else if (last.get().at().plus(BACKUPS_REST).isBefore(vitals.at())) {
            all.add(of("old-backup", "", Amount.ago(last.get().at(), vitals.at())));
        }
    }
}
