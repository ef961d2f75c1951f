package fr.percolateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeOptionsTest {

    @Test
    void knowsTheAddressOfTheSiteAlsoOnAnyPort(@TempDir Path data) {
        var options = new ServeOptions();
        new CommandLine(options)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("--port", "0", "--data", data.toString());

        var settings = options.settings();

        assertThat(settings.port()).isPositive();
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:" + settings.port()));
        assertThat(settings.managementPort()).isZero();
    }
}
