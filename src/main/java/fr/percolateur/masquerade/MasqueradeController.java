package fr.percolateur.masquerade;

import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import fr.percolateur.wording.Wording;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// The provider’s addresses, as its discovery document lists them.
@RestController
@ConditionalOnBean(Masquerade.class)
class MasqueradeController {

    static final String ROOT = "/demo/identite";

    private final Site site;
    private final Pages pages;
    private final Grants grants;
    private final Signer signer;

    MasqueradeController(Site site, Pages pages, Grants grants, Signer signer) {
        this.site = site;
        this.pages = pages;
        this.grants = grants;
        this.signer = signer;
    }

    @GetMapping(ROOT + "/.well-known/openid-configuration")
    Map<String, Object> discover() {
        var root = site.absolute(ROOT);
        return Map.ofEntries(
                Map.entry("issuer", root),
                Map.entry("authorization_endpoint", root + "/autoriser"),
                Map.entry("token_endpoint", root + "/jeton"),
                Map.entry("userinfo_endpoint", root + "/moi"),
                Map.entry("jwks_uri", root + "/cles"),
                Map.entry("end_session_endpoint", root + "/sortie"),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
                Map.entry("userinfo_signing_alg_values_supported", List.of("RS256")),
                Map.entry("code_challenge_methods_supported", List.of("S256")));
    }

    @GetMapping(ROOT + "/cles")
    Map<String, Object> keys() {
        return signer.keys();
    }

    @GetMapping(ROOT + "/autoriser")
    ResponseEntity<byte[]> choose(
            @RequestParam("redirect_uri") String redirectUri,
            @RequestParam String state,
            @RequestParam(required = false) @Nullable String nonce,
            @RequestParam(name = "code_challenge", required = false) @Nullable String challenge,
            @RequestParam(required = false) @Nullable String claims) {
        var page = Page.of(Wording.say("masquerade.title"), ROOT + "/autoriser").unlisted();
        var model = new ChoicePage(Cast.ALL, redirectUri, state, nonce, challenge, claims);
        return pages.showOnce(HttpStatus.OK, page, "masquerade/choose", model);
    }

    @PostMapping(ROOT + "/autoriser")
    ResponseEntity<Void> enter(
            @RequestParam String agent,
            @RequestParam("redirect_uri") String redirectUri,
            @RequestParam String state,
            @RequestParam(required = false) @Nullable String nonce,
            @RequestParam(name = "code_challenge", required = false) @Nullable String challenge,
            @RequestParam(required = false) @Nullable String claims) {
        var mask = Cast.find(agent).orElseThrow(Absent::new);
        if (claims != null && !mask.secondFactor()) {
            return refuse(ours(redirectUri), state);
        }
        var code = grants.code(new Grants.Asked(mask, nonce, challenge, ours(redirectUri)));
        return goTo(UriComponentsBuilder.fromUriString(redirectUri)
                .queryParam("code", code)
                .queryParam("state", state)
                .build()
                .toUri());
    }

    /// As ProConnect says that a second factor was asked for in vain.
    private static ResponseEntity<Void> refuse(String redirectUri, String state) {
        return goTo(UriComponentsBuilder.fromUriString(redirectUri)
                .queryParam("error", "access_denied")
                .queryParam("error_description", "{why}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand("none of the requested ACRs could be obtained", state)
                .toUri());
    }

    @PostMapping(ROOT + "/jeton")
    ResponseEntity<Map<String, Object>> token(
            @RequestParam String code,
            @RequestParam("redirect_uri") String redirectUri,
            @RequestParam(name = "code_verifier", required = false) @Nullable String verifier) {
        return grants.redeem(code, redirectUri, verifier)
                .map(asked -> ResponseEntity.ok(Map.<String, Object>of(
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300,
                        "access_token",
                        grants.token(asked.mask()),
                        "id_token",
                        signer.sign(
                                Map.of(
                                        "sub",
                                        asked.mask().subject(),
                                        "acr",
                                        asked.mask().assurance()),
                                Masquerade.CLIENT,
                                asked.nonce()))))
                .orElseGet(() -> ResponseEntity.badRequest().body(Map.of("error", "invalid_grant")));
    }

    /// Signed, as ProConnect’s is.
    @GetMapping(ROOT + "/moi")
    ResponseEntity<String> who(@RequestHeader("Authorization") String authorization) {
        return grants.who(authorization.replaceFirst("^Bearer ", ""))
                .map(mask -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/jwt"))
                        .body(signer.sign(mask.claims(), Masquerade.CLIENT, null)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    /// Nothing is kept of who was whom.
    @GetMapping(ROOT + "/sortie")
    ResponseEntity<Void> leave(
            @RequestParam("post_logout_redirect_uri") String back, @RequestParam(defaultValue = "") String state) {
        return goTo(UriComponentsBuilder.fromUriString(ours(back))
                .queryParam("state", state)
                .build()
                .toUri());
    }

    /// Leads back to this site, and nowhere else.
    private String ours(String address) {
        if (!address.startsWith(site.baseUrl() + "/")) {
            throw new Absent();
        }
        return address;
    }

    private static ResponseEntity<Void> goTo(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(address)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
