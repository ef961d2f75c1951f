/// The identity provider of the demo: who visits chooses whom to be, among a dozen invented agents.
///
/// Promises to be an OpenID provider as ProConnect is one (discovery, code flow, PKCE, signed userinfo, end of
/// session), and to be there in the demo alone: it would let anyone be anyone.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "accounts", "mail", "viewer", "web", "wording"})
package fr.percolateur.masquerade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
