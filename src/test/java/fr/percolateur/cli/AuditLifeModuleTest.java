package fr.percolateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log as an operator verifies it, in real processes.
class AuditLifeModuleTest {

    @TempDir
    private Path place;

    private ProgramProcess.Ended run(String... words) throws Exception {
        var all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = place.toString();
        return ProgramProcess.run(all);
    }

    @Test
    void saysWhatNothingGuardedUntilNow() throws Exception {
        run("admin", "invite", "noe@marees.example.org");

        var first = run("audit", "verify");
        var second = run("audit", "verify");

        assertThat(first.status()).isZero();
        assertThat(first.out())
                .startsWith("Journal entier : 1 maillon, rien ne manque, rien n’a changé.\n")
                .endsWith("La dernière ligne vient seulement d’être enchaînée : avant cet instant, rien ne prouve que"
                        + " personne ne l’a retirée ou récrite.\n");
        assertThat(second.out()).hasLineCount(2).doesNotContain("dernière ligne");
    }

    @Test
    void isChainedToItsEndByANodeThatIsStopped() throws Exception {
        try (var site = ProgramProcess.start("serve", "--port", "0", "--data", place.toString())) {
            site.servedWithHealthOn();
            run("admin", "invite", "noe@marees.example.org");
            site.stop();
        }

        assertThat(run("audit", "verify").out())
                .startsWith("Journal entier : 1 maillon,")
                .hasLineCount(2);
    }
}
