package fr.percolateur.news;

import fr.percolateur.web.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What machines read of an article: a [schema.org Article](https://schema.org/Article) in JSON-LD.
final class ArticleStatement {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ArticleStatement() {}

    static String of(Article article, Site site) {
        var publisher = Map.of("@type", "Organization", "name", site.name(), "url", site.baseUrl() + "/");
        var statement = new LinkedHashMap<String, Object>();
        statement.put("@context", "https://schema.org");
        statement.put("@type", "Article");
        statement.put("headline", article.title());
        statement.put("url", site.absolute(article.address()));
        statement.put("inLanguage", "fr");
        statement.put("publisher", publisher);
        statement.put("description", article.summary());
        if (article.date() != null) {
            statement.put("datePublished", article.date().toString());
        }
        if (article.author() != null) {
            statement.put("author", Map.of("@type", "Person", "name", article.author()));
        }
        if (article.picture() != null) {
            statement.put("image", site.absolute(article.picture().address()));
        }
        return JSON.writeValueAsString(statement);
    }
}
