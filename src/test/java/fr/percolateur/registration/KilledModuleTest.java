package fr.percolateur.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.node.WithDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A node that registers people is killed in the middle of it. Whatever it told anyone is confirmed stands.
@WithDatabase
class KilledModuleTest {

    private static final int TOLD = 150;

    private final HikariDataSource dataSource;
    private final Hall hall;

    KilledModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.dataSource = (HikariDataSource) dataSource;
        this.hall = new Hall(dataSource, folder);
    }

    @Test
    void keepsWhatItToldWhenTheNodeIsKilledUnderLoad() throws Exception {
        var terms = hall.event("coupure", "sur_place: {places: 100000}", "en_ligne: {places: 60}");

        var told = toldBefore(terms.event());

        assertThat(told).hasSizeGreaterThanOrEqualTo(TOLD);
        assertThat(told)
                .allSatisfy(email -> assertThat(hall.jdbc
                                .sql("select status from registration where email = :email")
                                .param("email", email)
                                .query((row, _) -> row.getString(1))
                                .single())
                        .isEqualTo("confirmed"));
        assertThat(hall.wrongs()).isEmpty();
        assertThat(hall.seat(terms, "Nadia", fr.percolateur.terms.Mode.ONSITE).status())
                .isEqualTo(Status.CONFIRMED);
    }

    /// Whom the other process told that they are confirmed, until it was killed.
    private List<String> toldBefore(long event) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BusyNode.class.getName(),
                        dataSource.getJdbcUrl(),
                        dataSource.getUsername(),
                        dataSource.getPassword(),
                        String.valueOf(event))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".")) {
                    told.add(line.substring(0, line.length() - 1));
                }
                if (told.size() == TOLD) {
                    // not by its Process, which would close what is read here
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }
}
