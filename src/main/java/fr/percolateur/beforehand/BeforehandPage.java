package fr.percolateur.beforehand;

import fr.percolateur.web.Page;

/// Where one who is registered asks.
///
/// @param registration its page
public record BeforehandPage(Page page, String registration, Fields fields) {

    public String address() {
        return registration + BeforehandController.PATH;
    }
}
