package fr.percolateur.network;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NetworkConfiguration.Trusted.class)
class NetworkConfiguration {

    /// `PERCOLATEUR_TRUSTED_NETWORKS`.
    @ConfigurationProperties("percolateur")
    record Trusted(@DefaultValue List<String> trustedNetworks) {}

    @Bean
    Networks networks(Trusted settings) {
        return new Networks(settings.trustedNetworks());
    }
}
