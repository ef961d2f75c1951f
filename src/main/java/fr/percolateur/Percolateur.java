package fr.percolateur;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The one program: hands the command line over to `cli`.
@SpringBootApplication(proxyBeanMethods = false)
public final class Percolateur {

    Percolateur() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
