package fr.percolateur.editor;

import fr.percolateur.accounts.Agents;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.node.Emptying;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.viewer.ViewerSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where the tests write: people with their roles, and documents put on the desk.
public final class Redaction {

    private final Agents agents;
    private final Imports imports;
    private final JdbcClient jdbc;
    private volatile Viewer viewer = new Viewer.Visitor();

    private Redaction(Agents agents, Imports imports, JdbcClient jdbc) {
        this.agents = agents;
        this.imports = imports;
        this.jdbc = jdbc;
    }

    /// Everyone who asks is this one from now on; « aurele » is Aurèle for good.
    public Viewer.SignedIn is(String name, Grant... grants) {
        var email = name + "@verrerie.gouv.fr";
        var id = agents.arrive(new EmailAddress(email)).id();
        jdbc.sql("update agent set given_name = :name where id = :id")
                .param("name", Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .param("id", id)
                .update();
        var someone =
                new Viewer.SignedIn(id, name, email, Arrays.stream(grants).collect(Collectors.toUnmodifiableSet()));
        viewer = someone;
        return someone;
    }

    public Viewer.SignedIn organises(String name) {
        return is(name, new Grant(Role.ORGANISER, "cafes-du-port"));
    }

    public Viewer.SignedIn edits(String name) {
        return is(name, new Grant(Role.EDITOR, "cafes-du-port"));
    }

    public void leaves() {
        viewer = new Viewer.Visitor();
    }

    public void isWith(Set<Grant> grants) {
        is("yanis", grants.toArray(Grant[]::new));
    }

    /// Puts a document on the desk, or in the place of the one that is there.
    public void put(String path, String text) {
        try {
            var folder = Files.createTempDirectory("redaction-");
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        return jdbc.sql("select bytes from document where path = :path")
                .param("path", path)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
    }

    public void clear() {
        Emptying.of(jdbc, "document");
        Emptying.of(jdbc, "search_entry");
        jdbc.sql("update content_state set version = version + 1").update();
    }

    public int copies(UUID author) {
        return jdbc.sql("select count(*) from working_copy where author = :author")
                .param("author", author)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Everyone who asks is who the test says.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Entry {

        @Bean
        Redaction redaction(Agents agents, Imports imports, JdbcClient jdbc) {
            return new Redaction(agents, imports, jdbc);
        }

        @Bean
        @Primary
        ViewerSource whoTheTestSays(ObjectProvider<Redaction> redaction) {
            return _ -> redaction.getObject().viewer;
        }
    }
}
