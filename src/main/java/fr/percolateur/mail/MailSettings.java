package fr.percolateur.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How mail leaves and where its failures come back: `PERCOLATEUR_SMTP_URL` and those beside it.
///
/// @param smtpUrl `smtp://` or `smtps://`, null when no mail is to leave
/// @param mailFrom `Nom <adresse>` or an address alone
/// @param bouncesUrl `imap://`, `imaps://`, `pop3://` or `pop3s://`, null when nobody reads them
@ConfigurationProperties("percolateur")
record MailSettings(
        @Nullable URI smtpUrl,

        @DefaultValue("Percolateur <ne-pas-repondre@localhost>")
        String mailFrom,

        @Nullable URI bouncesUrl) {}
