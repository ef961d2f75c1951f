package fr.percolateur.adoption;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.lessons.Lesson;
import java.util.List;

/// What the page of a lesson shows of those who apply it.
public record LessonAdoptions(Lesson lesson, List<Adoption> adoptions) {

    /// « 3 organismes l’appliquent, 1 veut essayer. »; each organisation once.
    public String counts() {
        var applies = count(Adoption.Kind.APPLIES);
        var tries = count(Adoption.Kind.TRIES);
        return applies + tries == 0 ? say("adoption.none") : say("adoption.counts", applies, tries);
    }

    private long count(Adoption.Kind kind) {
        return adoptions.stream()
                .filter(adoption -> adoption.kind() == kind)
                .map(Adoption::organisation)
                .distinct()
                .count();
    }

    public String saying() {
        return AdoptionPage.address(lesson);
    }

    public String asking(Adoption adoption) {
        return lesson.address() + "adoptions/" + adoption.id();
    }
}
