package fr.percolateur.library;

import fr.percolateur.media.Medias;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the documents back into a folder with the images and files they may name, byte for byte and under the paths
/// they came from.
///
/// Each file is written whole beside its place and then moved there, so that an export that is stopped leaves no half
/// file. A file that is already as it should be is not touched; other files of the folder are left alone.
public final class Exports {

    private final DataSource dataSource;

    public Exports(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// @param written files that were new or differed; `same` were already as they should be
    /// @param refused paths that would have left the folder, through `..` or a link
    public record Report(int written, int same, List<String> refused) {}

    /// @throws UncheckedIOException when the folder cannot be written
    public Report run(Path directory, Progress progress) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setReadOnly(true);
        return transaction.execute(_ -> {
            try {
                return export(JdbcClient.create(new JdbcTemplate(dataSource)), directory, progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Report export(JdbcClient jdbc, Path directory, Progress progress) throws IOException {
        var root = Files.createDirectories(directory).toRealPath();
        var paths = jdbc.sql("select path from document where not gone order by path")
                .query((row, _) -> row.getString(1))
                .list();
        var written = 0;
        var same = 0;
        var refused = new ArrayList<String>();
        var medias = new Medias(jdbc);
        var files = new LinkedHashMap<String, Function<String, byte[]>>();
        medias.all()
                .forEach(media ->
                        files.put(media.path(), path -> medias.bytes(path).orElseThrow()));
        paths.forEach(path -> files.put(path, each -> document(jdbc, each)));
        for (var entry : files.entrySet()) {
            var path = entry.getKey();
            var file = root.resolve(path).normalize();
            if (!isInside(root, file)) {
                refused.add(path);
            } else if (write(file, entry.getValue().apply(path))) {
                written++;
            } else {
                same++;
            }
            progress.reached(written + same + refused.size(), files.size());
        }
        return new Report(written, same, refused);
    }

    private static byte[] document(JdbcClient jdbc, String path) {
        return jdbc.sql("select bytes from document where path = :path")
                .param("path", path)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /// A path comes from a file that was imported, or from a database that someone else wrote to.
    private static boolean isInside(Path root, Path file) throws IOException {
        if (!file.startsWith(root) || file.equals(root)) {
            return false;
        }
        var there = file.getParent();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && there.toRealPath().startsWith(root) && !Files.isSymbolicLink(file);
    }

    private static boolean write(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        var folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var whole = folder.resolve(".percolateur-export");
        try {
            Files.write(whole, bytes);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
        return true;
    }
}
