package fr.percolateur.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void readsTheFormThatHostsHandOut() {
        assertThat(DatabaseAddress.parse("postgres://ines:p%40ss+1@db.example.org:5433/agenda?sslmode=require"))
                .contains(new DatabaseAddress(
                        "jdbc:postgresql://db.example.org:5433/agenda?sslmode=require",
                        "ines",
                        "p@ss+1",
                        "postgres://db.example.org:5433/agenda"));
    }

    @Test
    void needsNeitherPortNorPassword() {
        assertThat(DatabaseAddress.parse("postgresql://ines@localhost/agenda"))
                .contains(new DatabaseAddress(
                        "jdbc:postgresql://localhost/agenda", "ines", null, "postgres://localhost/agenda"));
    }

    @Test
    void leavesTheJdbcFormAsItIsAndHidesItsSecrets() {
        var url = "jdbc:postgresql://localhost:5432/agenda?user=ines&password=secret";

        assertThat(DatabaseAddress.parse(url))
                .contains(new DatabaseAddress(url, null, null, "jdbc:postgresql://localhost:5432/agenda"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "postgres://",
                "postgres://localhost",
                "postgres://localhost/",
                "postgres://un serveur/base",
                "jdbc:mysql://localhost/agenda"
            })
    void isNothingElse(String url) {
        assertThat(DatabaseAddress.parse(url)).isEmpty();
    }
}
