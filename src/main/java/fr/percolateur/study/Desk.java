package fr.percolateur.study;

import fr.percolateur.ideas.IdeaState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// The lists of the Atelier’s page.
enum Desk {
    UNREAD("a-lire", EnumSet.noneOf(IdeaState.class)),
    OPEN("a-etudier", EnumSet.of(IdeaState.RECEIVED, IdeaState.STUDIED)),
    HELD("plus-tard", EnumSet.of(IdeaState.HELD)),
    DECIDED("decidees", EnumSet.of(IdeaState.RETAINED, IdeaState.DECLINED));

    private final String word;
    private final Set<IdeaState> states;

    Desk(String word, Set<IdeaState> states) {
        this.word = word;
        this.states = states;
    }

    static Desk of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElse(UNREAD);
    }

    String word() {
        return word;
    }

    Set<IdeaState> states() {
        return states;
    }

    String address() {
        return this == UNREAD ? StudyController.ADDRESS : StudyController.ADDRESS + "?liste=" + word;
    }
}
