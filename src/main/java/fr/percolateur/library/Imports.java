package fr.percolateur.library;

import fr.percolateur.content.Projection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a folder of documents into the store: what is new or differs, and nothing else.
///
/// An import is one transaction: stopped half-way it leaves nothing behind, and two of them take turns.
public final class Imports {

    private final DataSource dataSource;
    private final List<Projection> projections;
    private final String origin;

    /// @param origin where the old site lives, such as `https://www.example.gouv.fr`; empty when there is none
    public Imports(DataSource dataSource, List<Projection> projections, String origin) {
        this.dataSource = dataSource;
        this.projections = new ArrayList<>(projections);
        this.origin = origin;
    }

    /// @param dryRun does all the work, and keeps none of it
    /// @param mirror whether the folder is the whole truth, so that a document whose file is gone is withdrawn
    public record Options(boolean dryRun, boolean mirror) {

        public static final Options DEFAULT = new Options(false, false);
    }

    /// Imports all of a folder.
    ///
    /// @throws UncheckedIOException when the folder itself cannot be read
    public ImportReport run(Path directory, Options options, Progress progress) {
        var folder = Folder.at(directory);
        try {
            return store(folder, folder.contents(), options, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Imports the files that were just touched in a folder that is the whole truth, and reads no other.
    public ImportReport refresh(Path directory, Collection<Path> touched) {
        var folder = Folder.at(directory);
        return store(folder, folder.contents(touched), new Options(false, true), Progress.SILENT);
    }

    /// Changes the media that documents name, in one transaction with the pages that show them. Imports, edits and
    /// these take turns.
    ///
    /// @param change is given where to say which addresses it touched, such as `/uploads/2027/phare.jpg`
    /// @return what the change returns
    public <T> T changeMedia(Function<Consumer<String>, T> change) {
        var batches = new JdbcTemplate(dataSource);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        return transaction.execute(status -> {
            var run = new ImportRun(batches, status, projections, origin, Options.DEFAULT);
            var touched = new ArrayList<String>();
            var result = run.alone(() -> change.apply(touched::add));
            run.showMedia(touched);
            return result;
        });
    }

    /// Says, for some minutes, that a node shows this folder as it is: what is stored changes with it alone.
    void follow(Path root) {
        new ContentState(JdbcClient.create(dataSource)).follow(root.toString());
    }

    private ImportReport store(Folder folder, Folder.Contents contents, Options options, Progress progress) {
        var batches = new JdbcTemplate(dataSource);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        return transaction.execute(status -> {
            var report = new ImportRun(batches, status, projections, origin, options).run(folder, contents, progress);
            if (options.dryRun()) {
                status.setRollbackOnly();
            }
            return report;
        });
    }
}
