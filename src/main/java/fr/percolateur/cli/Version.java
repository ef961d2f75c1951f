package fr.percolateur.cli;

import fr.percolateur.wording.Wording;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// Which Percolateur this is, as its jar says.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var jar = Version.class.getPackage().getImplementationVersion();
        return new String[] {Wording.say("cli.version-line", Objects.requireNonNullElse(jar, "?"), Runtime.version())};
    }
}
