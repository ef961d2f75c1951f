package fr.percolateur.health;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.audit.AuditChain;
import fr.percolateur.backup.Backups.Taken;
import fr.percolateur.health.Nodes.Node;
import fr.percolateur.health.Vitals.Disk;
import fr.percolateur.health.Vitals.Job;
import fr.percolateur.health.Vitals.Letters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final Node PHARE = new Node(UUID.randomUUID(), "phare:8080", "1.0", before(5000), before(0));
    private static final Job PURGE = new Job("accounts-purge", before(30), NOW.plusSeconds(1800), 0, false);
    private static final Letters NONE = new Letters(0, null, 0);
    private static final Disk LARGE = new Disk("/srv", 50_000_000_000L, 100_000_000_000L);
    private static final AuditChain.Last SOUND = new AuditChain.Last(before(300), 12, 0);

    private static Instant before(long minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    private static Vitals vitals(List<Node> nodes, Letters letters, Job job, Disk disk, AuditChain.Last chain) {
        return new Vitals(
                NOW,
                nodes,
                letters,
                List.of(job),
                Optional.of(new Taken(before(600), 100, 100)),
                disk,
                new Vitals.Store("18.6", 100),
                Optional.of(chain),
                new AuditChain.Head(12, ""),
                new Vitals.Factors(false, 0));
    }

    private static List<String> said(Vitals vitals) {
        return Advice.on(vitals).stream().map(Advice::what).toList();
    }

    @Test
    void saysNothingWhenAllIsWell() {
        assertThat(said(vitals(List.of(PHARE), NONE, PURGE, LARGE, SOUND))).isEmpty();
    }

    @Test
    void saysThatANodeIsSilentAndThatVersionsDiffer() {
        var quai = new Node(UUID.randomUUID(), "quai:8080", "1.1", before(90), before(0));
        var jetee = new Node(UUID.randomUUID(), "jetee:8080", "0.9", before(90), before(7));
        assertThat(said(vitals(List.of(PHARE, quai, jetee), NONE, PURGE, LARGE, SOUND)))
                .containsExactly(
                        "Le nœud jetee:8080 ne répond plus (dernier signe il y a 7\u00A0min)",
                        "Les nœuds ne sont pas tous de la même version (2 versions)");
    }

    @Test
    void saysThatLettersWaitTooLongOrDidNotArrive() {
        assertThat(said(vitals(List.of(PHARE), new Letters(3, before(14), 0), PURGE, LARGE, SOUND)))
                .isEmpty();
        assertThat(said(vitals(List.of(PHARE), new Letters(3, before(200), 1), PURGE, LARGE, SOUND)))
                .containsExactly(
                        "3 courriels attendent, le premier devait partir il y a 3\u00A0h",
                        "1 courriel n’est pas arrivé");
    }

    @Test
    void saysThatAJobFailsIsLateOrRestsTooLong() {
        var failing = new Job("accounts-purge", before(300), NOW, 2, false);
        var late = new Job("audit-chaining", before(30), before(12), 0, false);
        var running = new Job("audit-chaining", before(30), before(12), 0, true);
        var resting = new Job("accounts-purge", before(60 * 72), NOW, 0, false);
        assertThat(said(vitals(List.of(PHARE), NONE, failing, LARGE, SOUND)))
                .containsExactly("La tâche «\u00A0accounts-purge\u00A0» échoue (2 fois de suite)");
        assertThat(said(vitals(List.of(PHARE), NONE, late, LARGE, SOUND)))
                .containsExactly("La tâche «\u00A0audit-chaining\u00A0» est en retard (attendue il y a 12\u00A0min)");
        assertThat(said(vitals(List.of(PHARE), NONE, running, LARGE, SOUND))).isEmpty();
        assertThat(said(vitals(List.of(PHARE), NONE, resting, LARGE, SOUND)))
                .containsExactly("Ce qui est échu n’a plus été effacé (dernière fois\u00A0: il y a 3 jours)");
    }

    @Test
    void saysFirstThatTheLogWasTouchedAndTheDiskIsNearlyFull() {
        var full = new Disk("/srv/percolateur", 1_450_000_000L, 100_000_000_000L);
        var broken = new AuditChain.Last(before(300), 12, 1);
        assertThat(said(vitals(List.of(PHARE), NONE, PURGE, full, broken)))
                .containsExactly(
                        "Le journal a été touché\u00A0: 1 anomalie", "Il ne reste que 1,5\u00A0Go sur le disque");
        var small = new Disk("/srv", 1_450_000_000L, 8_000_000_000L);
        assertThat(said(vitals(List.of(PHARE), NONE, PURGE, small, SOUND))).isEmpty();
    }

    @Test
    void saysThatThereIsNoBackupOrNoRecentOne() {
        var all = vitals(List.of(PHARE), NONE, PURGE, LARGE, SOUND);
        assertThat(said(with(all, Optional.empty()))).containsExactly("Aucune sauvegarde n’a été prise");
        assertThat(said(with(all, Optional.of(new Taken(before(60 * 100), 1, 1)))))
                .containsExactly("La dernière sauvegarde a été prise il y a 4 jours");
    }

    private static Vitals with(Vitals all, Optional<Taken> backup) {
        return new Vitals(
                all.at(),
                all.nodes(),
                all.letters(),
                all.jobs(),
                backup,
                all.disk(),
                all.store(),
                all.chain(),
                all.chained(),
                all.factors());
    }
}
