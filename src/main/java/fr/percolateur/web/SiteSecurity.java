package fr.percolateur.web;

import fr.percolateur.posting.UnsentForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The chain of all pages: the headers that every answer bears, and for every POST the token of a form of ours.
///
/// Who may see what is not its matter: a controller asks who its [fr.percolateur.viewer.Viewer] is. So Spring’s filters
/// that keep a security context, a session or rules of access are left out.
///
/// A page that asks neither who one is nor for a token sets no cookie, so that a proxy may keep it.
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

    private static final long TWO_YEARS = 63_072_000;

    /// Nobody types the character zero, and PostgreSQL has no text that holds it: refused at the door, by our page.
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    @Order(1000)
    SecurityFilterChain siteChain(HttpSecurity http, Site site, ObjectProvider<OpenPost> openPosts) {
        var open = openPosts.stream().map(OpenPost::pattern).toArray(String[]::new);
        return http.csrf(csrf -> csrf.csrfTokenRepository(formTokens(site)).ignoringRequestMatchers(open))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler((request, response, _) -> {
                    UnsentForm.mark(request, UnsentForm.Reason.TOKEN);
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                }))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .headers(headers -> headers
                        // each answer says for itself how long it may be kept
                        .cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.STRICT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(
                                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.disable())
                        .addHeaderWriter(SiteSecurity::frameless)
                        .httpStrictTransportSecurity(
                                hsts -> hsts.maxAgeInSeconds(TWO_YEARS).includeSubDomains(false)))
                .build();
    }

    /// No page stands in a frame, but one that says so itself: the preview that the Atelier shows.
    private static void frameless(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader("X-Frame-Options")) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    /// Each of the fifteen filters would be measured at each request; the whole of it is.
    @Bean
    static SecurityObservationSettings measures() {
        return SecurityObservationSettings.noObservations();
    }

    /// Over TLS the cookie’s name has a prefix that browsers honour: no neighbour under the same domain can set it.
    private static CookieCsrfTokenRepository formTokens(Site site) {
        var secure = site.isSecure();
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-formulaire" : "formulaire");
        tokens.setParameterName(FormToken.NAME);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
        return tokens;
    }
}
