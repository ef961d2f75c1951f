package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.statistics.Count.Breakdown;
import fr.percolateur.statistics.Count.Part;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Counts those who registered for an event and proved it.
final class Counting {

    private static final List<String> OTHER_OUTCOMES = List.of("pending", "waiting", "cancelled", "refused");

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As many as have all of this in common.
    ///
    /// @param ministry the organisation at the top of `body`
    private record Alike(String status, String mode, boolean came, String ministry, String body, int people) {}

    List<Count> of(long event) {
        var all = alike(event);
        var outcomes = all.stream().collect(Collectors.groupingBy(Counting::outcome));
        var confirmed = outcomes.getOrDefault("confirmed", List.of());
        var others = OTHER_OUTCOMES.stream()
                .map(outcome -> new Count(
                        Part.OUTCOME,
                        say("statistics.outcome." + outcome),
                        sum(outcomes.getOrDefault(outcome, List.of()))));
        var door = new Count(Part.DOOR, say("statistics.door"), added(event));
        return Stream.of(Stream.of(confirmed(event, confirmed)), others, Stream.of(door, mail(event)))
                .flatMap(counts -> counts)
                .toList();
    }

    /// An offer is a wait that had not ended yet.
    private static String outcome(Alike alike) {
        return alike.status().equals("offered") ? "waiting" : alike.status();
    }

    private Count confirmed(long event, List<Alike> confirmed) {
        var modes = modes(event).stream()
                .map(mode -> mode(
                        mode,
                        confirmed.stream()
                                .filter(alike -> alike.mode().equals(mode))
                                .toList()))
                .toList();
        return new Count(
                Part.OUTCOME,
                say("statistics.outcome.confirmed"),
                sum(confirmed),
                List.of(new Breakdown(modes, true), new Breakdown(ministries(confirmed), false)));
    }

    private static Count mode(String mode, List<Alike> people) {
        var came = sum(people.stream().filter(Alike::came).toList());
        var presence = List.of(
                new Count(Part.ATTENDANCE, say("statistics.came." + mode), came),
                new Count(Part.ATTENDANCE, say("statistics.absent." + mode), sum(people) - came));
        return new Count(
                Part.ATTENDANCE, say("statistics.mode." + mode), sum(people), List.of(new Breakdown(presence, true)));
    }

    private static List<Count> ministries(List<Alike> people) {
        return grouped(people, Alike::ministry).entrySet().stream()
                .map(ministry -> new Count(
                        Part.ORGANISATION,
                        ministry.getKey(),
                        sum(ministry.getValue()),
                        List.of(new Breakdown(bodies(ministry.getValue()), false))))
                .toList();
    }

    /// A ministry of which nobody comes but from itself has no parts.
    private static List<Count> bodies(List<Alike> people) {
        var bodies = grouped(people, Alike::body);
        return bodies.size() < 2
                ? List.of()
                : bodies.entrySet().stream()
                        .map(body -> new Count(Part.ORGANISATION, body.getKey(), sum(body.getValue())))
                        .toList();
    }

    private static Map<String, List<Alike>> grouped(List<Alike> people, Function<Alike, String> by) {
        return people.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static int sum(Collection<Alike> people) {
        return people.stream().mapToInt(Alike::people).sum();
    }

    private List<Alike> alike(long event) {
        return jdbc.sql("""
                with employer as materialized (
                     select d.domain, o.name as body, m.name as ministry
                       from (select distinct split_part(email, '@', 2) as domain
                               from registration
                              where event_id = :event) d
                       join organisation o on o.id = organisation_of(d.domain)
                       join organisation_top t on t.slug = o.slug
                       join organisation m on m.slug = t.top)
                select r.status, coalesce(r.seat, r.mode) as mode, a.id is not null as came,
                       coalesce(e.ministry, :unknown) as ministry, coalesce(e.body, :unknown) as body,
                       count(*) as people
                  from registration r
                  left join checkin_arrival a on a.registration_id = r.id
                  left join employer e on e.domain = split_part(r.email, '@', 2)
                 where r.event_id = :event
                   and r.proven_at is not null
                 group by 1, 2, 3, 4, 5
                """)
                .param("event", event)
                .param("unknown", say("statistics.unknown"))
                .query((row, _) -> new Alike(
                        row.getString("status"),
                        row.getString("mode"),
                        row.getBoolean("came"),
                        row.getString("ministry"),
                        row.getString("body"),
                        row.getInt("people")))
                .list();
    }

    /// How many registered on each day, in the order of the days.
    List<Curve.Step> days(long event) {
        return jdbc.sql("""
                select cast(proven_at at time zone 'Europe/Paris' as date) as day, count(*) as people
                  from registration
                 where event_id = :event
                   and proven_at is not null
                 group by day
                 order by day
                """)
                .param("event", event)
                .query((row, _) -> new Curve.Step(row.getObject("day", LocalDate.class), row.getInt("people")))
                .list();
    }

    /// Letters about registrations: the key of each names its own.
    private Count mail(long event) {
        return jdbc.sql("""
                select count(*) filter (where l.status = 'sent') as arrived,
                       count(*) filter (where l.status in ('dead', 'bounced')) as failed
                  from mail_letter l
                  join registration r
                    on r.id = cast(substring(l.key from '^(?:registration|correspondence/[0-9]+)/([0-9]+)') as bigint)
                 where r.event_id = :event
                """)
                .param("event", event)
                .query((row, _) -> {
                    var arrived = row.getInt("arrived");
                    var failed = row.getInt("failed");
                    var parts = List.of(
                            new Count(Part.MAIL, say("statistics.mail.arrived"), arrived),
                            new Count(Part.MAIL, say("statistics.mail.failed"), failed));
                    return new Count(
                            Part.MAIL, say("statistics.mail"), arrived + failed, List.of(new Breakdown(parts, true)));
                })
                .single();
    }

    private List<String> modes(long event) {
        return jdbc.sql("select mode from registration_pool where event_id = :event order by mode desc")
                .param("event", event)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int added(long event) {
        return jdbc.sql("select count(*) from checkin_arrival where event_id = :event and registration_id is null")
                .param("event", event)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
