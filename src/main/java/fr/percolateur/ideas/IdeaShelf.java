package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// The lists that ideas stand in, as the query names them: `?etat=retenues`.
enum IdeaShelf {
    OPEN("a-etudier", EnumSet.of(IdeaState.RECEIVED, IdeaState.STUDIED)),
    RETAINED("retenues", EnumSet.of(IdeaState.RETAINED)),
    HELD("plus-tard", EnumSet.of(IdeaState.HELD)),
    DECLINED("declinees", EnumSet.of(IdeaState.DECLINED));

    private final String word;
    private final Set<IdeaState> states;

    IdeaShelf(String word, Set<IdeaState> states) {
        this.word = word;
        this.states = states;
    }

    /// A word that means nothing is passed over, so that a worn link still shows a list.
    static IdeaShelf of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElse(OPEN);
    }

    String word() {
        return word;
    }

    Set<IdeaState> states() {
        return states;
    }

    String label() {
        return say("ideas.shelf." + word);
    }

    String address() {
        return this == OPEN ? IdeasController.ADDRESS : IdeasController.ADDRESS + "?etat=" + word;
    }
}
