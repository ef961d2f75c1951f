package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

/// What a save of someone’s does to a document.
public enum Permission {
    /// It is read by nobody else yet.
    SAVE(""),
    /// Everyone reads it at once, or at its hour.
    PUBLISH(".public"),
    /// Nobody reads it before whoever publishes agrees.
    PROPOSE(".proposal");

    private final String word;

    Permission(String word) {
        this.word = word;
    }

    static Permission of(boolean open, boolean mayPublish) {
        return open ? mayPublish ? PUBLISH : PROPOSE : SAVE;
    }

    public String button() {
        return say("editor.save" + word);
    }

    /// What a save does, where that is not plain; else empty.
    public String consequence() {
        return this == SAVE ? "" : say("editor.consequence" + word);
    }

    /// On the button that mends what stands in no field, and so is saved at once; empty where that is not for them.
    public String mend() {
        return this == PROPOSE ? "" : say("editor.mend" + (this == PUBLISH ? ".publish" : ".save"));
    }
}
