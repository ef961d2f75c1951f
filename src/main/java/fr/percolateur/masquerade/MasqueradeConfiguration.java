package fr.percolateur.masquerade;

import fr.percolateur.web.OpenPost;
import fr.percolateur.web.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Masquerade.class)
class MasqueradeConfiguration {

    @Bean
    Grants masqueradeGrants() {
        return new Grants();
    }

    @Bean
    Signer masqueradeSigner(Site site) {
        return new Signer(site.absolute(MasqueradeController.ROOT));
    }

    /// It comes from a server, which has no form of ours.
    @Bean
    OpenPost masqueradeToken() {
        return new OpenPost(MasqueradeController.ROOT + "/jeton");
    }
}
