package fr.percolateur.sheet;

import static fr.percolateur.wording.Wording.say;

import java.util.List;

/// A part of a form, under one heading.
public record Section(String key, List<Item> items) {

    static Section of(String key, Item... items) {
        return new Section(key, List.of(items));
    }

    public String title() {
        return say("sheet.section." + key);
    }
}
