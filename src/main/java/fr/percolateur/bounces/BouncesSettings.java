package fr.percolateur.bounces;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where letters that came back are reported: `PERCOLATEUR_BOUNCES_URL` and `PERCOLATEUR_BOUNCES_SECRET`.
///
/// @param bouncesUrl `imap://`, `imaps://`, `pop3://` or `pop3s://`, null when no mailbox is read
/// @param bouncesSecret what a mail service proves itself by, null when none may report
@ConfigurationProperties("percolateur")
record BouncesSettings(@Nullable URI bouncesUrl, @Nullable String bouncesSecret) {}
