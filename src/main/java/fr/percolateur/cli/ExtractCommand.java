package fr.percolateur.cli;

import fr.percolateur.extraction.EventFacts;
import fr.percolateur.extraction.Extraction;
import fr.percolateur.extraction.TruthJson;
import fr.percolateur.terminal.DocumentFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

    enum Format {
        JSON
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "json", defaultValue = "json", descriptionKey = "format")
    private Format format = Format.JSON;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var files = DocumentFiles.read(paths);
        var given = files.givenPaths();
        var events = new LinkedHashMap<String, EventFacts>();
        Extraction.all(files.documents()).forEach((path, facts) -> events.put(given.getOrDefault(path, path), facts));
        var out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(TruthJson.write(events));
        }
        return Cli.DONE;
    }
}
