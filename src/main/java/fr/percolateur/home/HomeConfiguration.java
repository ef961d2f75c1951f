package fr.percolateur.home;

import fr.percolateur.news.Articles;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    Themes themes(DataSource dataSource, Articles articles) {
        return new Themes(dataSource, articles);
    }
}
