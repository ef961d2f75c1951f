package fr.percolateur.news;

import gg.jte.Content;
import java.util.Optional;

/// What another module has to tell under the text of an article, and takes back when it is so no more: what people
/// signed, what they answered. Implemented as a bean; the page is public, so that it says the same to everyone.
public interface ArticleStory {

    /// @param slug of the article
    Optional<Chapter> of(String slug);

    /// @param title hung at the left, `id` that of the title
    /// @param content one element
    record Chapter(String title, String id, Content content) {}
}
