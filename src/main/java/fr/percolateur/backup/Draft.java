package fr.percolateur.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An archive under way, beside where it will stand, open to its owner alone. It takes its name once it is whole and on
/// the disk; given up, by Ctrl-C too, it leaves nothing. What a killed program left is swept by the next.
final class Draft implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Thread sweeper;

    Draft(Path target) throws IOException {
        this.target = target;
        var folder = target.toAbsolutePath().resolveSibling("");
        sweep(folder);
        this.part = Files.createTempFile(folder, prefix(), ".part");
        this.channel = FileChannel.open(part, StandardOpenOption.WRITE);
        channel.lock();
        this.zip = new ZipOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), StandardCharsets.UTF_8);
        this.sweeper = new Thread(this::discard);
        Runtime.getRuntime().addShutdownHook(sweeper);
    }

    private String prefix() {
        return "." + target.getFileName() + "-";
    }

    /// A part that nobody locks has no writer any more.
    private void sweep(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(
                folder,
                file -> file.getFileName().toString().startsWith(prefix())
                        && file.getFileName().toString().endsWith(".part"))) {
            for (var file : parts) {
                try (var left = FileChannel.open(file, StandardOpenOption.WRITE);
                        var lock = left.tryLock()) {
                    if (lock != null) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /// Where the rows of a table go, until the next is begun.
    OutputStream begin(String table) throws IOException {
        zip.putNextEntry(new ZipEntry(Archive.entry(table)));
        return zip;
    }

    void end(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.finish();
        zip.flush();
        channel.force(true);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        discard();
        channel.close();
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException _) {
            // the program is ending: the hook does what was just done
        }
    }
}
