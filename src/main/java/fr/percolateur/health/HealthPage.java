package fr.percolateur.health;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.health.Nodes.Node;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.Wording;
import java.time.Instant;
import java.util.List;

/// How the site is.
///
/// @param advices what someone should do; none when all is well
/// @param facts what was measured, each in words
public record HealthPage(Page page, List<Advice> advices, List<Line> facts, List<Row> nodes, List<Row> jobs) {

    static final String ADDRESS = "/atelier/sante";

    /// @param href empty for nowhere to go
    public record Line(String term, String words, String href) {}

    /// @param isWrong whether the last cell tells of trouble
    public record Row(String head, List<String> cells, boolean isWrong) {}

    static HealthPage of(Page page, Vitals vitals) {
        return new HealthPage(
                page,
                Advice.on(vitals),
                facts(vitals),
                vitals.nodes().stream().map(node -> row(node, vitals.at())).toList(),
                vitals.jobs().stream().map(job -> row(job, vitals.at())).toList());
    }

    public boolean isWell() {
        return advices.isEmpty();
    }

    private static List<Line> facts(Vitals vitals) {
        var now = vitals.at();
        return List.of(
                new Line(
                        say("health.fact.letters"),
                        say(
                                "health.letters",
                                vitals.letters().waiting(),
                                vitals.letters().undelivered()),
                        "/atelier/courrier"),
                new Line(
                        say("health.fact.purge"),
                        vitals.job(Advice.PURGE)
                                .map(Vitals.Job::lastSuccess)
                                .map(last -> moment(last, now))
                                .orElseGet(() -> say("health.not-yet")),
                        ""),
                new Line(
                        say("health.fact.backup"),
                        vitals.backup()
                                .map(taken -> say(
                                        "health.backup",
                                        moment(taken.at(), now),
                                        taken.rows(),
                                        Amount.bytes(taken.bytes())))
                                .orElseGet(() -> say("health.not-yet")),
                        ""),
                new Line(
                        say("health.fact.log"),
                        vitals.chain()
                                .map(found -> say(
                                        found.faults() == 0 ? "health.log.sound" : "health.log.broken",
                                        found.position(),
                                        moment(found.at(), now),
                                        vitals.chained().position()))
                                .orElseGet(() ->
                                        say("health.log.never", vitals.chained().position())),
                        "/atelier/journal"),
                new Line(
                        say("health.fact.factor"),
                        vitals.factors().required()
                                ? say("health.factor.required")
                                : say("health.factor.waived", vitals.factors().unproved()),
                        "/atelier/connexions"),
                new Line(
                        say("health.fact.disk"),
                        say(
                                "health.disk",
                                Amount.bytes(vitals.disk().free()),
                                Amount.bytes(vitals.disk().total())),
                        ""),
                new Line(
                        say("health.fact.store"),
                        say(
                                "health.store",
                                vitals.store().version(),
                                Amount.bytes(vitals.store().bytes())),
                        ""));
    }

    private static Row row(Node node, Instant now) {
        var silent = node.isSilent(now);
        return new Row(
                node.name(),
                List.of(
                        node.version(),
                        moment(node.since()),
                        Amount.ago(node.beatAt(), now),
                        say(silent ? "health.node.silent" : "health.node.alive")),
                silent);
    }

    private static Row row(Vitals.Job job, Instant now) {
        var last = job.lastSuccess();
        return new Row(
                name(job),
                List.of(
                        last == null ? say("health.not-yet") : Amount.ago(last, now),
                        job.dueAt().isBefore(now) ? say("health.soon") : moment(job.dueAt()),
                        job.failures() == 0 ? say("health.job.well") : say("health.job.failing", job.failures())),
                job.failures() > 0);
    }

    /// As people call what it does; its own name where none was given.
    private static String name(Vitals.Job job) {
        var key = "health.job.name." + job.name();
        return Wording.knows(key) ? say(key) : job.name();
    }

    private static String moment(Instant instant, Instant now) {
        return say("health.moment.ago", moment(instant), Amount.ago(instant, now));
    }

    private static String moment(Instant instant) {
        var at = instant.atZone(Moment.PARIS);
        return say("health.moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }
}
