package fr.percolateur.correspondence;

import tools.jackson.databind.json.JsonMapper;

/// What an organiser wrote, and to whom.
public record Message(Segment to, Template words) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Message read(String json) {
        return JSON.readValue(json, Message.class);
    }

    String json() {
        return JSON.writeValueAsString(this).replace("\\u0000", "");
    }
}
