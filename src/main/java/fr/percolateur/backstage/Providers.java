package fr.percolateur.backstage;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who gives which service at the demo’s meetings. How far each is stands in the documents.
final class Providers {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private record Firm(String name, String contact, String email) {}

    private static final Firm SIGNS = new Firm("Mains et Mots", "Solène Brisac", "solene@mains-et-mots.example.org");
    private static final Firm CAPTIONS = new Firm("Vélotype du Port", "Armel Quintin", "armel@velotype.example.org");
    private static final Firm LOOP = new Firm("Son de Brume", "Perrine Vasset", "perrine@son-de-brume.example.org");

    /// @param booked days ago
    /// @param confirmed days ago; null for not yet
    private record Agreement(
            String slug,
            String service,
            Firm firm,
            int booked,
            @Nullable Integer confirmed,
            String notes) {}

    private static final List<Agreement> ALL = List.of(
            new Agreement(
                    "des-courriers-compris-du-premier-coup",
                    "lsf",
                    SIGNS,
                    26,
                    19,
                    "Deux interprètes, qui arrivent à 16 h pour la balance."),
            new Agreement("des-courriers-compris-du-premier-coup", "sous-titrage", CAPTIONS, 24, 12, ""),
            new Agreement(
                    "des-courriers-compris-du-premier-coup",
                    "transcription",
                    CAPTIONS,
                    5,
                    null,
                    "Devis reçu ; la confirmation suit le bon de commande."),
            new Agreement("un-formulaire-pour-tout-le-monde", "lsf", SIGNS, 3, null, "Une interprète, à confirmer."),
            new Agreement("accueillir-partout-aussi-bien", "lsf", SIGNS, 30, 21, "Quatre interprètes sur deux jours."),
            new Agreement("accueillir-partout-aussi-bien", "sous-titrage", CAPTIONS, 9, null, ""),
            new Agreement("accueillir-partout-aussi-bien", "boucle-magnetique", LOOP, 30, 28, "Installée la veille."));

    private final JdbcClient jdbc;

    Providers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void agree(Instant now) {
        var today = LocalDate.ofInstant(now, PARIS);
        ALL.forEach(each -> agree(each, today));
    }

    private void agree(Agreement agreement, LocalDate today) {
        var confirmed = agreement.confirmed();
        jdbc.sql("""
                insert into service_booking (document_id, service, provider, contact, contact_email, booked_on,
                                             confirmed_on, notes)
                select id, :service, :provider, :contact, :email, :booked, :confirmed, :notes
                  from document
                 where kind = 'EVENT'
                   and slug = :slug
                """)
                .param("slug", agreement.slug())
                .param("service", agreement.service())
                .param("provider", agreement.firm().name())
                .param("contact", agreement.firm().contact())
                .param("email", agreement.firm().email())
                .param("booked", today.minusDays(agreement.booked()))
                .param("confirmed", confirmed == null ? null : today.minusDays(confirmed), Types.DATE)
                .param("notes", agreement.notes())
                .update();
    }
}
