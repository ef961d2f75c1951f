package fr.percolateur.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    Streams streams(DataSource dataSource, ObjectProvider<Part> parts, ObjectProvider<Audience> audiences) {
        var rooms = new RoomRows(JdbcClient.create(dataSource));
        return new Streams(
                new PostgresBus(dataSource, rooms),
                rooms,
                () -> parts.stream().toList(),
                () -> audiences.stream().toList());
    }

    @Bean
    MeterBinder streamListeners(Streams streams) {
        return registry -> Gauge.builder("percolateur.stream.listeners", streams, Streams::listeners)
                .description("Open streams of live rooms on this node.")
                .register(registry);
    }
}
