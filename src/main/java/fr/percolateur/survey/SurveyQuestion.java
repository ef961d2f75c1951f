package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What is asked, at every edition in the same words: the counters are kept in this order, so that a question may be
/// added at the end and none moved.
public enum SurveyQuestion {
    USEFUL,
    CLEAR,
    HEARD,
    APPLIED,
    RECOMMENDED;

    /// From « tout à fait » to « pas du tout ».
    static final int CHOICES = 4;

    /// The first two say yes.
    static final int AGREEING = 2;

    /// As forms and files name it.
    public String word() {
        return say("survey.field." + name().toLowerCase(Locale.ROOT));
    }

    public String label() {
        return say("survey.question." + name().toLowerCase(Locale.ROOT));
    }

    /// Where the counter of one of its answers is.
    int slot(int choice) {
        return ordinal() * CHOICES + choice;
    }

    static int slots() {
        return values().length * CHOICES;
    }

    public static List<String> choices() {
        return IntStream.range(0, CHOICES)
                .mapToObj(choice -> say("survey.choice." + choice))
                .toList();
    }
}
