package fr.percolateur.news;

import fr.percolateur.search.SearchEntries;
import fr.percolateur.web.FooterLink;
import fr.percolateur.web.SiteSection;
import fr.percolateur.wording.Wording;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    @Bean
    Articles articles(JdbcClient jdbc) {
        return new Articles(jdbc);
    }

    @Bean
    ArticleProjection articleProjection(DataSource dataSource, SearchEntries searchEntries) {
        return new ArticleProjection(dataSource, searchEntries);
    }

    @Bean
    SiteSection newsSection() {
        return new SiteSection("news", Wording.say("news.title"), "/actualites/", 30);
    }

    @Bean
    FooterLink newsFeedLink() {
        return new FooterLink(FooterLink.Group.FOLLOW, Wording.say("news.feed"), "/actualites.atom", 30);
    }
}
