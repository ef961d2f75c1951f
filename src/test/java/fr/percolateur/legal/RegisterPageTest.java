package fr.percolateur.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Verrerie.Entry.class)
class RegisterPageTest {

    private static final String PAGE = "/atelier/registre-des-traitements";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private List<PersonalData> kept;

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, '', 200", "ORGANISER, cafes-du-port, 403", "DOOR, cafes-du-port, 403"})
    void opensToAdministratorsAlone(Role role, String series, int status) throws Exception {
        verrerie.is(role, series);

        assertThat(new Browser(port).get(PAGE).statusCode()).isEqualTo(status);
        assertThat(new Browser(port).get(PAGE + ".csv").statusCode()).isEqualTo(status);
        verrerie.is(new Viewer.Visitor());
        assertThat(new Browser(port).get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void saysWhatThePublicPageAndThePurgeSay() throws Exception {
        verrerie.is(Role.ADMINISTRATOR, "");
        // a parsed page tells no space from another
        var what = kept.stream().map(data -> data.what().replace('\u00A0', ' ')).toList();

        assertThat(Jsoup.parse(new Browser(port).get(PAGE).body())
                        .select("tbody th")
                        .eachText())
                .isEqualTo(what);
        assertThat(new Browser(port).get(PAGE + ".csv").body().lines().skip(1))
                .hasSameSizeAs(what)
                .allSatisfy(line -> assertThat(line).contains("à compléter"));
        verrerie.is(new Viewer.Visitor());
        assertThat(Jsoup.parse(new Browser(port).get("/donnees-personnelles/").body())
                        .select("h3")
                        .eachText())
                .containsAll(what);
    }
}
