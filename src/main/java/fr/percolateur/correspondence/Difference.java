package fr.percolateur.correspondence;

import tools.jackson.databind.json.JsonMapper;

/// What people were told of an event, and what holds now.
record Difference(Announced before, Announced after) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Difference read(String json) {
        return JSON.readValue(json, Difference.class);
    }

    String json() {
        return JSON.writeValueAsString(this).replace("\\u0000", "");
    }
}
