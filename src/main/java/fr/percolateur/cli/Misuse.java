package fr.percolateur.cli;

import fr.percolateur.wording.Wording;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in French what was not understood, with an example of what would be.
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] words) {
        var command = problem.getCommandLine();
        command.getErr().println(sentence(problem));
        command.getErr().println(Wording.say("cli.example-of-" + key(command)));
        command.getErr().println(Wording.say("cli.more", path(command)));
        return Cli.MISUSED;
    }

    /// `organisations import` is not `import`.
    private static String key(CommandLine command) {
        var parent = command.getParent();
        return parent == null || parent.getParent() == null
                ? command.getCommandName()
                : parent.getCommandName() + "-" + command.getCommandName();
    }

    private static String path(CommandLine command) {
        var parent = command.getParent();
        return parent == null ? command.getCommandName() : path(parent) + " " + command.getCommandName();
    }

    private static String sentence(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> Wording.say("cli.missing", names(missing));
            default -> {
                var argument = problem.getArgSpec();
                yield argument == null
                        ? Wording.say("cli.misunderstood")
                        : Wording.say("cli.wrong-value", name(argument), problem.getValue());
            }
        };
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        var word = problem.getUnmatched().getFirst();
        if (problem.isUnknownOption()) {
            return Wording.say("cli.unknown-option", word);
        }
        var commands = problem.getCommandLine().getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .map(CommandLine::getCommandName)
                .collect(Collectors.joining(", "));
        return commands.isEmpty()
                ? Wording.say("cli.too-many", word)
                : Wording.say("cli.unknown-command", word, commands);
    }

    private static String names(MissingParameterException problem) {
        return problem.getMissing().stream().map(Misuse::name).collect(Collectors.joining(Wording.say("cli.or")));
    }

    private static String name(ArgSpec argument) {
        return switch (argument) {
            case CommandLine.Model.OptionSpec option -> option.longestName();
            default -> argument.paramLabel();
        };
    }
}
