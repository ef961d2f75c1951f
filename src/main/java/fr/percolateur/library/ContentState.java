package fr.percolateur.library;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The version of all that is shown, by which imports also take turns.
final class ContentState {

    private final JdbcClient jdbc;

    ContentState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits for the import that is under way, and tells how the stored documents were rendered.
    String lock() {
        return jdbc.sql("select rendering from content_state for update")
                .query(String.class)
                .single();
    }

    void bump(String rendering) {
        jdbc.sql("update content_state set version = version + 1, rendering = :rendering")
                .param("rendering", rendering)
                .update();
    }

    /// Says that a node shows this folder as it is.
    void follow(String folder) {
        jdbc.sql("update content_state set folder = :folder, followed_at = now()")
                .param("folder", folder)
                .update();
    }

    long version() {
        return jdbc.sql("select version from content_state").query(Long.class).single();
    }
}
