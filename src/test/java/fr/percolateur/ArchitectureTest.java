package fr.percolateur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

/// The house's rules that a machine can see: `docs/architecture.md` draws the picture.
class ArchitectureTest {

    private static final int FILES_IN_A_MODULE = 25;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.percolateur");

    @Test
    void arrowsRunOneWayAndOnlyWhereDeclared() {
        ApplicationModules.of(Percolateur.class).verify();
    }

    @Test
    void whatKnowsDocumentsKnowsNeitherSpringNorTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..wording..",
                        "..header..",
                        "..document..",
                        "..notation..",
                        "..kramdown..",
                        "..classic..",
                        "..markup..",
                        "..manuscript..",
                        "..prose..",
                        "..extraction..",
                        "..rules..",
                        "..facts..",
                        "..form..",
                        "..editorial..",
                        "..sheet..",
                        "..cover..",
                        "..demo..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void whatAClassNeedsItsConstructorSays() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(CLASSES);
    }

    @Test
    void aModuleIsReadInOneSitting() throws IOException {
        var tooBig = new TreeSet<String>();
        for (var module : modules()) {
            try (var files = Files.list(module)) {
                if (files.filter(file -> file.toString().endsWith(".java")).count() > FILES_IN_A_MODULE) {
                    tooBig.add(module.getFileName().toString());
                }
            }
        }

        assertThat(tooBig).isEmpty();
    }

    private static List<Path> modules() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/fr/percolateur"))) {
            return folders.filter(Files::isDirectory).toList();
        }
    }
}
