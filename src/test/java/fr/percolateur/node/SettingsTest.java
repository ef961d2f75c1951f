package fr.percolateur.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void standsWithoutAnySetting() {
        var settings = Settings.read(Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database()).isEmpty();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.managementPort()).isEqualTo(8081);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.origin()).isEmpty();
        assertThat(settings.skin()).isEqualTo(Settings.Skin.COMPTOIR);
        assertThat(settings.trustedProxies()).isEmpty();
        assertThat(settings.post())
                .isEqualTo(new PostSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(settings.words()).isEmpty();
    }

    @Test
    void readsEachSetting() {
        var settings = Settings.read(Map.ofEntries(
                Map.entry("PERCOLATEUR_DATA", "/srv/percolateur"),
                Map.entry("PERCOLATEUR_PORT", "9000"),
                Map.entry("PERCOLATEUR_MANAGEMENT_PORT", "9100"),
                Map.entry("PERCOLATEUR_BASE_URL", "https://rencontres.example.org/"),
                Map.entry("PERCOLATEUR_ORIGIN", "https://ancien.example.org"),
                Map.entry("PERCOLATEUR_SKIN", "dsfr"),
                Map.entry("PERCOLATEUR_TRUSTED_PROXIES", "10.0.0.7, 192.168.1.0/24 ::1"),
                Map.entry("PERCOLATEUR_SMTP_URL", "smtps://ines:s%40crets@envoi.example.org"),
                Map.entry("PERCOLATEUR_MAIL_FROM", "Les cafés <cafes@example.org>"),
                Map.entry("PERCOLATEUR_BOUNCES_URL", "imaps://ines:secret@retours.example.org/INBOX"),
                Map.entry("PERCOLATEUR_BOUNCES_SECRET", "a-long-word-that-nobody-guesses"),
                Map.entry("PERCOLATEUR_TRUSTED_NETWORKS", "192.0.2.0/24"),
                Map.entry("PERCOLATEUR_PROCONNECT_ISSUER", "https://identite.example.org/api/v2"),
                Map.entry("PERCOLATEUR_PROCONNECT_CLIENT_ID", "phare"),
                Map.entry("PERCOLATEUR_PROCONNECT_CLIENT_SECRET", "secret"),
                Map.entry("PERCOLATEUR_PROCONNECT_PKCE", "non"),
                Map.entry("PERCOLATEUR_SITE_NAME", "Le Comptoir"),
                Map.entry("PERCOLATEUR_DPO", "dpo@example.org")));

        assertThat(settings.data()).isEqualTo(Path.of("/srv/percolateur"));
        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.managementPort()).isEqualTo(9100);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("https://rencontres.example.org"));
        assertThat(settings.origin()).contains(URI.create("https://ancien.example.org"));
        assertThat(settings.skin()).isEqualTo(Settings.Skin.DSFR);
        assertThat(settings.trustedProxies()).isEqualTo(List.of("10.0.0.7", "192.168.1.0/24", "::1"));
        assertThat(settings.post())
                .isEqualTo(new PostSettings(
                        Optional.of(URI.create("smtps://ines:s%40crets@envoi.example.org")),
                        Optional.of("Les cafés <cafes@example.org>"),
                        Optional.of(URI.create("imaps://ines:secret@retours.example.org/INBOX")),
                        Optional.of("a-long-word-that-nobody-guesses")));
        assertThat(settings.identity())
                .isEqualTo(new IdentitySettings(
                        List.of("192.0.2.0/24"),
                        Optional.of(new IdentitySettings.ProConnect(
                                URI.create("https://identite.example.org/api/v2"), "phare", "secret", false))));
        assertThat(settings.words()).isEqualTo(Map.of("name", "Le Comptoir", "dpo", "dpo@example.org"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERCOLATEUR_PORT            | quatre-vingts     | un numéro de port
            PERCOLATEUR_PORT            | 70000             | un numéro de port
            PERCOLATEUR_MANAGEMENT_PORT | -1                | un numéro de port
            PERCOLATEUR_BASE_URL        | example.org       | l’adresse d’un site
            PERCOLATEUR_ORIGIN          | ftp://example.org | l’adresse d’un site
            PERCOLATEUR_SKIN            | Marianne          | écrivez comptoir ou dsfr
            PERCOLATEUR_MAIL_FROM       | Les cafés         | un expéditeur
            PERCOLATEUR_MAIL_FROM       | a@b.fr, c@d.fr    | un expéditeur
            PERCOLATEUR_TRUSTED_PROXIES | 10.0.0.0/99       | ni une adresse ni un réseau
            PERCOLATEUR_TRUSTED_NETWORKS | marées           | ni une adresse ni un réseau
            PERCOLATEUR_PROCONNECT_ISSUER | proconnect      | l’adresse d’un site
            PERCOLATEUR_TRUSTED_PROXIES | example.org       | ni une adresse ni un réseau
            """)
    void namesTheWrongSettingItsValueAndTheMend(String name, String value, String mend) {
        assertThatThrownBy(() -> Settings.read(Map.of(name, value)))
                .isInstanceOf(NodeProblem.class)
                .hasMessageContaining(name)
                .hasMessageContaining("« " + value + " »")
                .hasMessageContaining(mend);
    }

    @Test
    void saysWhatProConnectNeeds() {
        assertThatThrownBy(() -> Settings.read(Map.of("PERCOLATEUR_PROCONNECT_ISSUER", "https://identite.example.org")))
                .hasMessage("Il manque PERCOLATEUR_PROCONNECT_CLIENT_ID\u00A0: PERCOLATEUR_PROCONNECT_ISSUER ne va pas"
                        + " sans lui.");
    }

    @Test
    void neverRepeatsAPassword() {
        assertThatThrownBy(() -> Settings.read(Map.of("DATABASE_URL", "mysql://ines:secret@serveur/base")))
                .hasMessage("DATABASE_URL n’est pas l’adresse d’une base PostgreSQL : écrivez par exemple "
                        + "DATABASE_URL=postgres://compte:motdepasse@serveur:5432/base");
    }

    @Test
    void neverRepeatsThePasswordOfAMailServer() {
        assertThatThrownBy(() -> Settings.read(Map.of("PERCOLATEUR_SMTP_URL", "http://ines:secret@serveur")))
                .hasMessage("PERCOLATEUR_SMTP_URL n’est pas l’adresse d’un tel serveur : écrivez par exemple "
                        + "PERCOLATEUR_SMTP_URL=smtp://compte:motdepasse@serveur.example.gouv.fr");
    }

    @Test
    void refusesASecretThatCanBeGuessed() {
        assertThatThrownBy(() -> Settings.read(Map.of("PERCOLATEUR_BOUNCES_SECRET", "secret")))
                .hasMessageStartingWith("PERCOLATEUR_BOUNCES_SECRET se devine : prenez au moins 24 caractères");
    }

    @Test
    void letsTheCommandLineHaveTheLastWordAndTheFileTheFirst(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("percolateur.conf"),
                "# réglages\nPERCOLATEUR_PORT=1\nPERCOLATEUR_SITE_NAME=Le café d’été\nPERCOLATEUR_DPO=a@example.org\n");

        var settings = SettingsSources.settings(
                Optional.of(file),
                Map.of("PERCOLATEUR_PORT", "2", "PERCOLATEUR_DPO", "b@example.org", "PATH", "/bin"),
                Map.of("PERCOLATEUR_PORT", "3"));

        assertThat(settings.port()).isEqualTo(3);
        assertThat(settings.words()).isEqualTo(Map.of("name", "Le café d’été", "dpo", "b@example.org"));
    }

    @Test
    void takesFromTheEnvironmentAllThatIsDocumented() throws IOException {
        var documented = Pattern.compile("^\\| ((?:`[A-Z_]+`(?:, )?)+) \\|", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("docs/operating.md")))
                .results()
                .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", ")));

        assertThat(documented).containsExactlyInAnyOrderElementsOf(SettingsSources.NAMES);
    }

    @Test
    void knowsWhoVouchesForPeopleAndWhichNetworksAreTrusted() {
        var settings = SettingsSources.settings(
                Optional.empty(),
                Map.of(
                        "PERCOLATEUR_TRUSTED_NETWORKS", "192.0.2.0/24",
                        "PERCOLATEUR_PROCONNECT_ISSUER", "https://identite.example.org",
                        "PERCOLATEUR_PROCONNECT_CLIENT_ID", "percolateur",
                        "PERCOLATEUR_PROCONNECT_CLIENT_SECRET", "un mot",
                        "PERCOLATEUR_PROCONNECT_PKCE", "non"),
                Map.of());

        assertThat(settings.identity().properties())
                .containsEntry("percolateur.trusted-networks", "192.0.2.0/24")
                .containsEntry("percolateur.proconnect.client-id", "percolateur")
                .containsEntry("percolateur.proconnect.pkce", false);
    }

    @Test
    void refusesAFileThatNamesWhatIsNoSetting(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("percolateur.conf"), "PERCOLATEUR_PROT=8080\n");

        assertThatThrownBy(() -> SettingsSources.settings(Optional.of(file), Map.of(), Map.of()))
                .isInstanceOf(NodeProblem.class)
                .hasMessageStartingWith(
                        "Le fichier %s contient « PERCOLATEUR_PROT », qui n’est pas un réglage".formatted(file));
    }
}
