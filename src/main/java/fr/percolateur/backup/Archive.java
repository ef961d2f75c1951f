package fr.percolateur.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup in a file: a zip of one entry a table, in the text format of PostgreSQL’s COPY, and of a [Manifest].
public final class Archive implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws BackupProblem when it is none of ours
    public static Archive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupProblem("backup.no-file", file);
        }
        try {
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return new Archive(file, zip, manifest(file, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new BackupProblem("backup.not-an-archive", file);
        } catch (IOException e) {
            throw new BackupProblem("backup.unreadable", file, reason(e));
        }
    }

    /// Whether a file may be replaced by a newer backup.
    static boolean is(Path file) {
        try (var _ = open(file)) {
            return true;
        } catch (BackupProblem _) {
            return false;
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BackupProblem("backup.not-an-archive", file);
        }
        try (var stream = zip.getInputStream(entry)) {
            var manifest = JSON.readValue(stream, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new BackupProblem("backup.newer", file, manifest.program());
            }
            return manifest;
        } catch (JacksonException e) {
            throw new BackupProblem("backup.not-an-archive", file);
        }
    }

    static String entry(String table) {
        return "tables/" + table + ".copy";
    }

    public Manifest manifest() {
        return manifest;
    }

    Path file() {
        return file;
    }

    InputStream rows(Manifest.Table table) throws IOException {
        var entry = zip.getEntry(entry(table.name()));
        if (entry == null) {
            throw damaged(table);
        }
        return zip.getInputStream(entry);
    }

    BackupProblem damaged(Manifest.Table table) {
        return new BackupProblem("backup.damaged", file, table.name());
    }

    static String reason(Throwable failure) {
        return Objects.toString(failure.getMessage(), failure.getClass().getSimpleName());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new BackupProblem("backup.unreadable", file, reason(e));
        }
    }
}
