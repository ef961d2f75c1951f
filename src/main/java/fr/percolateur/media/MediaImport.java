package fr.percolateur.media;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings images and files into the store.
public final class MediaImport {

    private static final long LARGEST = 64L << 20;

    private final MediaStore store;

    /// @param jdbc in whose transaction they are stored
    public MediaImport(JdbcClient jdbc) {
        this.store = new MediaStore(jdbc);
    }

    /// @param all what is stored after the import, by path
    /// @param added the addresses that documents may now name
    public record Result(Map<String, StoredMedia> all, List<String> added) {}

    /// @param folder the folder that the paths are relative to
    public Result run(Path folder, List<String> paths) {
        var all = new HashMap<String, StoredMedia>();
        store.all().forEach(media -> all.put(media.path(), media));
        var added = new ArrayList<String>();
        for (var path : paths) {
            read(folder, path, all.get(path)).ifPresent(media -> {
                all.put(path, media);
                added.add(media.upload());
            });
        }
        return new Result(all, added);
    }

    /// Empty when it is stored already, is no image or file we know, is too large, or is gone meanwhile.
    private Optional<StoredMedia> read(Path folder, String path, @Nullable StoredMedia before) {
        try {
            var file = folder.resolve(path);
            var size = Files.size(file);
            var modified = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
            if (size > LARGEST || before != null && before.isOf(path, size, modified)) {
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            return MediaFormat.of(bytes).map(format -> {
                var hash = HexFormat.of().formatHex(Sha256.of(bytes), 0, 16);
                var dimension = dimension(bytes);
                var media = new StoredMedia(
                        path,
                        hash,
                        format,
                        dimension.map(d -> d.width).orElse(null),
                        dimension.map(d -> d.height).orElse(null),
                        size,
                        modified);
                store.add(media, bytes);
                return media;
            });
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Read from the header alone: no picture is decoded at import. The JDK’s readers throw what they like at a broken
    /// one.
    private static Optional<Dimension> dimension(byte[] bytes) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
