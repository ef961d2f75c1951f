package fr.percolateur.cli;

import fr.percolateur.document.Finding;
import fr.percolateur.document.Severity;
import fr.percolateur.editorial.Checks;
import fr.percolateur.editorial.JsonReport;
import fr.percolateur.editorial.SarifReport;
import fr.percolateur.editorial.TextReport;
import fr.percolateur.terminal.DocumentFiles;
import fr.percolateur.terminal.Terminal;
import fr.percolateur.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /// What is asked: documents to check, or the rules they are checked by.
    static final class Subject {

        @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
        private List<Path> paths = List.of();

        @Option(names = "--rules", descriptionKey = "rules")
        private boolean rules;
    }

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (subject.rules) {
            tellRules();
            return Cli.DONE;
        }
        var findings = findings();
        var out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new TextReport(Terminal.showsColours()).write(findings, out);
            case JSON -> new JsonReport().write(findings, out);
            case SARIF -> new SarifReport().write(findings, out);
        }
        out.flush();
        var errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return errors ? Cli.FAILED : Cli.DONE;
    }

    private List<Finding> findings() {
        var files = DocumentFiles.read(subject.paths);
        var given = files.givenPaths();
        return Checks.standard().check(files.documents()).stream()
                .map(finding -> new Finding(
                        given.getOrDefault(finding.file(), finding.file()),
                        finding.place(),
                        finding.rule(),
                        finding.severity(),
                        finding.message(),
                        finding.excerpt(),
                        finding.suggestion()))
                .toList();
    }

    private void tellRules() {
        var out = spec.commandLine().getOut();
        Checks.standard()
                .rules()
                .forEach(rule -> out.println(Wording.say(
                        "cli.rule",
                        rule.id(),
                        Wording.say("cli." + rule.severity().name().toLowerCase(Locale.ROOT)),
                        rule.title(),
                        rule.why(),
                        rule.mend())));
    }
}
