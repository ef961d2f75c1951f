package fr.percolateur.node;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL’s programs, unpacked once from the jar.
record PostgresBinaries(Path home) {

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /// Unpacks under `folder` what is not there yet. Two programs may do so at once: the first to end wins.
    static PostgresBinaries unpack(Path folder) throws IOException {
        var archive = archive();
        var home = folder.resolve(name(archive));
        if (Files.isDirectory(home)) {
            return new PostgresBinaries(home);
        }
        Files.createDirectories(folder);
        var fresh = Files.createTempDirectory(folder, "unpacking-");
        try {
            try (var source = archive.openStream()) {
                unpack(source, fresh);
            }
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        } finally {
            Folders.delete(fresh);
        }
        return new PostgresBinaries(home);
    }

    private static void unpack(InputStream source, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(source))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (file.startsWith(target) && serves(entry)) {
                    write(tar, entry, file);
                }
            }
        }
    }

    /// What compiling against PostgreSQL needs is left out: a fifth of the bytes.
    private static boolean serves(TarArchiveEntry entry) {
        return !entry.getName().endsWith(".a") && !entry.getName().contains("/pkgconfig/");
    }

    private static void write(InputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-%s-%s".formatted(system, machine);
        return Stream.of(name + "-alpine_linux.txz", name + ".txz")
                .flatMap(file -> Stream.ofNullable(PostgresBinaries.class.getResource(file)))
                .findFirst()
                .orElseThrow(() -> new NodeProblem("node.no-binaries", system, machine.toLowerCase(Locale.ROOT)));
    }

    /// `postgresql-linux-amd64-18.6.0`, from the name of the jar that holds the archive: a newer one is unpacked
    /// beside.
    private static String name(URL archive) {
        var address = archive.toString();
        var jar = address.substring(0, address.lastIndexOf(".jar!"));
        return "postgresql-" + jar.substring(jar.lastIndexOf("-binaries-") + "-binaries-".length());
    }
}
