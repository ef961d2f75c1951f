package fr.percolateur.bounces;

import fr.percolateur.mail.Bounce;
import fr.percolateur.mail.Troubles;
import fr.percolateur.web.Absent;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where a mail service reports letters that came back: a report as it is (`message/rfc822`), or in JSON, with the
/// secret as `Authorization: Bearer …`. A report that is not about a letter of ours is taken without a word.
@RestController
class BounceController {

    static final String ADDRESS = "/api/v1/mail/bounces";
    private static final int LARGEST = 1_000_000;
    private static final String SCHEME = "Bearer ";

    private final Troubles troubles;
    private final BouncesSettings settings;

    BounceController(Troubles troubles, BouncesSettings settings) {
        this.troubles = troubles;
        this.settings = settings;
    }

    /// @param status enhanced, such as `5.1.1`
    private record Told(
            @Nullable String messageId,
            @Nullable String status,
            @Nullable String explanation) {

        Optional<Bounce> bounce() {
            return Optional.ofNullable(messageId)
                    .flatMap(Bounce::markOf)
                    .filter(_ -> status != null && Bounce.isStatus(status))
                    .map(mark ->
                            new Bounce(mark, status == null ? "" : status, explanation == null ? "" : explanation));
        }
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(HttpServletRequest request, @RequestHeader(defaultValue = "") String authorization) throws IOException {
        requireSecret(authorization);
        try {
            Stream.of(JsonMapper.shared().readValue(body(request), Told[].class))
                    .map(told -> told.bounce().orElseThrow(BounceController::misunderstood))
                    .toList()
                    .forEach(troubles::record);
        } catch (JacksonException e) {
            throw misunderstood();
        }
    }

    @PostMapping(path = ADDRESS, consumes = "message/rfc822")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reported(HttpServletRequest request, @RequestHeader(defaultValue = "") String authorization)
            throws IOException {
        requireSecret(authorization);
        try {
            var session = Session.getInstance(new Properties());
            Report.read(new MimeMessage(session, new ByteArrayInputStream(body(request))))
                    .ifPresent(troubles::record);
        } catch (MessagingException e) {
            throw misunderstood();
        }
    }

    /// Without a secret there is no such page; with a wrong one it takes as long to say so as with a right one.
    private void requireSecret(String authorization) {
        if (settings.bouncesSecret() == null) {
            throw new Absent();
        }
        var said = authorization.startsWith(SCHEME) ? authorization.substring(SCHEME.length()) : "";
        if (!MessageDigest.isEqual(
                said.getBytes(StandardCharsets.UTF_8), settings.bouncesSecret().getBytes(StandardCharsets.UTF_8))) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return body;
    }

    private static ResponseStatusException misunderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
