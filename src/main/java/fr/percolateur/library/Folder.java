package fr.percolateur.library;

import fr.percolateur.document.Kind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// A folder of documents on disk, and what of it an import reads. Links to other folders are not followed.
///
/// @param root what paths are relative to
/// @param start where the walk begins: the root, or a folder of documents in it
record Folder(Path root, Path start) {

    private static final Set<String> MEDIA = Set.of("jpg", "jpeg", "png", "gif", "webp", "svg", "pdf");

    /// What was found.
    ///
    /// @param gone tells whether the file of a stored path was looked for and is not there
    record Contents(List<String> documents, List<String> media, Predicate<String> gone) {}

    /// A folder whose own name says the kind (`agenda`) is read as part of its parent: the paths keep that name.
    static Folder at(Path directory) {
        var start = directory.toAbsolutePath().normalize();
        var parent = start.getParent();
        return parent != null && Kind.of(start.getFileName() + "/x.md").isPresent()
                ? new Folder(parent, start)
                : new Folder(start, start);
    }

    Path file(String path) {
        return root.resolve(path);
    }

    Contents contents() throws IOException {
        var documents = new ArrayList<String>();
        var media = new ArrayList<String>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) && !folder.equals(start)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    sort(file, documents, media);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(start)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        documents.sort(null);
        media.sort(null);
        var inside = root.equals(start) ? "" : root.relativize(start) + "/";
        var there = Set.copyOf(documents);
        return new Contents(documents, media, path -> path.startsWith(inside) && !there.contains(path));
    }

    /// The part of the contents that these files are, whether they are there or no longer.
    Contents contents(Collection<Path> touched) {
        var documents = new ArrayList<String>();
        var media = new ArrayList<String>();
        var missing = new ArrayList<String>();
        touched.stream().map(Path::toAbsolutePath).distinct().sorted().forEach(file -> {
            var there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            sort(file, there ? documents : missing, there ? media : missing);
        });
        return new Contents(documents, media, Set.copyOf(missing)::contains);
    }

    private void sort(Path file, List<String> documents, List<String> media) {
        if (!file.startsWith(root) || isHidden(file)) {
            return;
        }
        var path = root.relativize(file).toString().replace('\\', '/');
        if (Kind.of(path).isPresent()) {
            documents.add(path);
        } else if (isMedia(path)) {
            media.add(path);
        }
    }

    private static boolean isMedia(String path) {
        var inUploads = path.startsWith("uploads/") || path.contains("/uploads/");
        return inUploads
                && MEDIA.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(Path file) {
        var name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
