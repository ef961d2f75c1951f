package fr.percolateur.media;

import fr.percolateur.imaging.Focus;
import fr.percolateur.imaging.Measure;
import fr.percolateur.imaging.Svg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings images and files into the store.
public final class MediaImport {

    private static final long LARGEST = 64L << 20;

    private final Medias medias;

    /// @param jdbc in whose transaction they are stored
    public MediaImport(JdbcClient jdbc) {
        this.medias = new Medias(jdbc);
    }

    /// @param all what is stored after the import, by path
    /// @param added the addresses that documents may now name, or that lead to another content than before
    public record Result(Map<String, StoredMedia> all, List<String> added) {}

    /// What is stored, of which these addresses were touched.
    public Result touched(List<String> uploads) {
        return new Result(stored(), uploads);
    }

    /// @param folder the folder that the paths are relative to
    public Result run(Path folder, List<String> paths) {
        var all = stored();
        var added = new ArrayList<String>();
        for (var path : paths) {
            var before = all.get(path);
            read(folder, path, before).ifPresent(media -> {
                all.put(path, media);
                // a file that was only written again, by an export or a checkout, changes no page
                if (before == null || !before.hash().equals(media.hash())) {
                    added.add(media.upload());
                }
            });
        }
        return new Result(all, added);
    }

    private Map<String, StoredMedia> stored() {
        var all = new HashMap<String, StoredMedia>();
        medias.all().forEach(media -> all.put(media.path(), media));
        return all;
    }

    /// Empty when it is stored already, is no image or file we know, is too large, is gone meanwhile, or shows
    /// someone who took it back.
    private Optional<StoredMedia> read(Path folder, String path, @Nullable StoredMedia before) {
        try {
            var file = folder.resolve(path);
            var size = Files.size(file);
            var modified = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
            if (size > LARGEST || before != null && before.isOf(path, size, modified)) {
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            return MediaFormat.of(bytes)
                    .flatMap(format -> size(format, bytes)
                            .map(pixels -> new StoredMedia(
                                    path,
                                    Sha256.hash(bytes),
                                    format,
                                    pixels.width(),
                                    pixels.height(),
                                    size,
                                    modified,
                                    focus(before))))
                    .filter(medias::isWelcome)
                    .map(media -> {
                        medias.put(media, bytes);
                        return media;
                    });
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Focus focus(@Nullable StoredMedia before) {
        return before == null ? Focus.CENTRE : before.focus();
    }

    /// Read from the header alone: no picture is decoded at import. Empty for one that could never be shown, so that
    /// pages do without it.
    private static Optional<Medias.Size> size(MediaFormat format, byte[] bytes) {
        return switch (format) {
            case PDF -> Optional.of(Medias.Size.UNKNOWN);
            case SVG -> Svg.read(bytes).map(svg -> new Medias.Size(svg.width(), svg.height()));
            case JPEG, PNG, GIF, WEBP ->
                Measure.of(bytes)
                        .filter(Measure::isReadable)
                        .map(measure -> new Medias.Size(measure.width(), measure.height()));
        };
    }
}
