package fr.percolateur.bench;

import fr.percolateur.node.Database;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Everyone in a room answers its polls, one after the other: so many answers a second, sent as the script of the page
/// sends them, while all listen to the results. One in fifty presses twice.
final class Voting {

    private static final int LINES = 32;
    private static final int CHOICES = 4;
    private static final int SLOTS = 8;
    private static final int PRESSED_TWICE = 50;

    private final ServedSite site;
    private final Database database;
    private final String address;
    private final long room;
    private final ConcurrentLinkedQueue<Double> waits = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();
    private int votes;
    private double seconds;

    /// @param address of the page of the room
    Voting(ServedSite site, Database database, String address, long room) {
        this.site = site;
        this.database = database;
        this.address = address;
        this.room = room;
    }

    /// How many voters answered, each once for every poll.
    int votes() {
        return votes;
    }

    /// From when the first of each poll was to be sent until the last was answered.
    double seconds() {
        return seconds;
    }

    /// From when each was to be sent until its answer was there, in milliseconds, the shortest first.
    List<Double> waits() {
        return waits.stream().sorted().toList();
    }

    int errors() {
        return errors.get();
    }

    /// Asks one more poll, and answers it.
    ///
    /// @param voters how many; the passes of the first are theirs
    /// @param rate answers a second
    /// @return how many were counted too few or too many
    int poll(int voters, int rate) throws IOException, InterruptedException {
        var box = open();
        var poll = database.jdbc()
                .sql("select id from poll where box = :box")
                .param("box", box)
                .query((row, _) -> row.getLong(1))
                .single();
        var token = token();
        var next = new AtomicInteger();
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var line = 0; line < LINES; line++) {
                threads.submit(() -> {
                    try (var browser = new Browser(site.at("/"))) {
                        for (var voter = next.getAndIncrement(); voter < voters; voter = next.getAndIncrement()) {
                            var due = start + TimeUnit.SECONDS.toNanos(1) * voter / rate;
                            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                            vote(browser, poll, voter, token);
                            waits.add((System.nanoTime() - due) / 1e6);
                        }
                    }
                    return null;
                });
            }
        }
        votes += voters;
        seconds += (System.nanoTime() - start) / 1e9;
        return close(box, voters);
    }

    private void vote(Browser browser, long poll, int voter, Token token) throws IOException {
        browser.bears(token.cookie() + "; salle-" + room + "=bench-" + voter);
        var fields = Map.of("_formulaire", token.value(), "sondage-" + poll, String.valueOf(voter % CHOICES));
        for (var times = voter % PRESSED_TWICE == 0 ? 2 : 1; times > 0; times--) {
            if (browser.press(address + "/sondages/" + poll, fields).status() != 200) {
                errors.incrementAndGet();
            }
        }
    }

    private record Token(String cookie, String value) {}

    private Token token() throws IOException {
        try (var browser = new Browser(site.at("/"))) {
            var value = browser.get(address).after("name=\"_formulaire\" value=\"");
            return new Token(browser.cookie(), value);
        }
    }

    private long open() {
        return database.jdbc()
                .sql("""
                with box as (
                    insert into ballot_box (room, opened_at) values (:room, now())
                    returning id
                ), slots as (
                    insert into ballot_slot (box, slot, taking, ballots, votes)
                    select id, slot, true, 0, array_fill(0, array[:choices])
                      from box, generate_series(0, :slots - 1) slot
                )
                insert into poll (room, kind, question, options, most, shown, box)
                select :room, 'single', 'Par quoi commençons-nous ?',
                       array['Les courriers', 'Les formulaires', 'L’accueil', 'Les délais'], 1, true, id
                  from box
                returning box
                """)
                .param("room", room)
                .param("choices", CHOICES)
                .param("slots", SLOTS)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private int close(long box, int voters) {
        database.jdbc()
                .sql("""
                with closed as (
                    update ballot_box set closed_at = now() where id = :box
                )
                update ballot_slot set taking = false where box = :box
                """)
                .param("box", box)
                .update();
        return database.jdbc()
                .sql("""
                select array(select sum(vote)
                               from ballot_slot, unnest(votes) with ordinality as one (vote, rank)
                              where box = :box
                              group by rank
                              order by rank) as votes
                """)
                .param("box", box)
                .query((row, _) -> wrong((Long[]) row.getArray("votes").getArray(), voters))
                .single();
    }

    private static int wrong(Long[] counted, int voters) {
        var wrong = 0;
        for (var choice = 0; choice < CHOICES; choice++) {
            var expected = voters / CHOICES + (choice < voters % CHOICES ? 1 : 0);
            wrong += Math.toIntExact(Math.abs(counted[choice] - expected));
        }
        return wrong;
    }
}
