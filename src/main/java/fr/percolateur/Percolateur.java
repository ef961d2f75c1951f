package fr.percolateur;

import fr.percolateur.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The one program: hands the command line over to `cli`.
@SpringBootApplication(proxyBeanMethods = false)
public final class Percolateur {

    Percolateur() {}

    public static void main(String[] args) {
        System.exit(new Cli(Percolateur.class).run(args));
    }
}
