package fr.percolateur.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class TicketsModuleTest {

    private final JdbcClient jdbc;
    private final Tickets tickets;

    TicketsModuleTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tickets = new Tickets(jdbc);
    }

    @Test
    void readsWhatIsTypedAsItWasMeant() {
        var code = tickets.of(1_000_001, 7).code();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(tickets.read(code)).contains(1_000_001L);
        assertThat(tickets.read(
                        " " + code.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l') + " "))
                .contains(1_000_001L);
        assertThat(tickets.read(code.replace("-", ""))).contains(1_000_001L);
    }

    @Test
    void readsOnAnyNodeWhatOneScanned() {
        var scanned = tickets.of(42, 7).scanned();
        assertThat(scanned).matches("P1:7:[0-9A-Z]{8}:[0-9A-Z]{103}");
        assertThat(new Tickets(jdbc).read(scanned)).contains(42L);
    }

    @Test
    void findsOutATicketThatSomeoneAltered() {
        var scanned = tickets.of(42, 7).scanned();
        var other = tickets.of(43, 7).scanned();
        var forged = other.substring(0, other.lastIndexOf(':')) + scanned.substring(scanned.lastIndexOf(':'));
        assertThat(tickets.read(forged)).isEmpty();
        assertThat(tickets.read(scanned.replace("P1:7:", "P1:8:"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "0000",
                "0000-0000",
                "Nadia",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
                "P1:",
                "P1::",
                "P1:::",
                "P1:7:00000000:",
                "P1:7:00000000:é",
                "P1:7:00000000:0",
                "ÉÀÇ",
                "\u0000"
            })
    void makesNothingOfWhatIsNoTicket(String typed) {
        assertThat(tickets.read(typed)).isEmpty();
    }

    @Test
    void hasOneKeyHoweverManyNodesBeginAtOnce() throws Exception {
        jdbc.sql("delete from ticket_key").update();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = new ArrayList<Callable<String>>();
            for (var node = 0; node < 20; node++) {
                begun.add(() -> new Tickets(jdbc).of(42, 7).code());
            }
            var codes = new ArrayList<String>();
            for (var code : nodes.invokeAll(begun)) {
                codes.add(code.get());
            }
            assertThat(codes)
                    .hasSize(20)
                    .containsOnly(new Tickets(jdbc).of(42, 7).code());
        }
    }
}
