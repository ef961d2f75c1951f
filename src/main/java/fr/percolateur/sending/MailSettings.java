package fr.percolateur.sending;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How mail leaves: `PERCOLATEUR_SMTP_URL` and `PERCOLATEUR_MAIL_FROM`.
///
/// @param smtpUrl `smtp://` or `smtps://`, null when no mail is to leave
/// @param mailFrom `Nom <adresse>` or an address alone; null for the name of the site, at its own host
@ConfigurationProperties("percolateur")
record MailSettings(@Nullable URI smtpUrl, @Nullable String mailFrom) {}
