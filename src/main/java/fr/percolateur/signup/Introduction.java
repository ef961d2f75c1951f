package fr.percolateur.signup;

import fr.percolateur.accounts.Agent;
import fr.percolateur.accounts.Agents;
import fr.percolateur.accounts.Organisation;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer;
import org.springframework.stereotype.Component;

/// The form as someone finds it who signed in: what they proved is not typed again, and with their own address in it
/// their place is theirs at once.
@Component
final class Introduction {

    private final Agents agents;
    private final Organisations organisations;

    Introduction(Agents agents, Organisations organisations) {
        this.agents = agents;
        this.organisations = organisations;
    }

    SignupForm form(Welcome welcome, Viewer viewer) {
        return switch (viewer) {
            case Viewer.Visitor _ -> welcome.form();
            case Viewer.SignedIn someone ->
                welcome.isForAnother(someone.email())
                        ? welcome.form()
                        : introduced(welcome.form(), new EmailAddress(someone.email()));
        };
    }

    private SignupForm introduced(SignupForm form, EmailAddress email) {
        var named = agents.find(email)
                .filter(agent -> !agent.givenName().isEmpty())
                .map(agent -> named(form, agent))
                .orElse(form);
        return named.of(
                email.text(), organisations.of(email).map(Organisation::name).orElse(""));
    }

    private static SignupForm named(SignupForm form, Agent agent) {
        return form.named(agent.givenName(), agent.familyName());
    }
}
