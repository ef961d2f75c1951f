package fr.percolateur.legal;

import fr.percolateur.web.Page;

/// The register of processing, for administrators.
public record RegisterPage(Page page, Register register) {

    static final String ADDRESS = "/atelier/registre-des-traitements";

    public String csv() {
        return ADDRESS + ".csv";
    }
}
