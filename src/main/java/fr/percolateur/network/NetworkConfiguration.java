package fr.percolateur.network;

import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NetworkConfiguration.Trusted.class)
class NetworkConfiguration {

    private static final int PRESSES_OF_ONE = 60;

    /// Three hundred people behind one address answer a poll, judge a statement and give a sign within a minute.
    private static final int PRESSES_OF_A_NETWORK = 900;

    /// `PERCOLATEUR_TRUSTED_NETWORKS`.
    @ConfigurationProperties("percolateur")
    record Trusted(@DefaultValue List<String> trustedNetworks) {}

    @Bean
    Networks networks(Trusted settings) {
        return new Networks(settings.trustedNetworks());
    }

    @Bean
    Presses presses(Networks networks, InstantSource clock) {
        return new Presses(networks, PRESSES_OF_ONE, PRESSES_OF_A_NETWORK, clock);
    }
}
