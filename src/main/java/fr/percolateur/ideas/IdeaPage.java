package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.home.Theme;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An idea, what became of it and what is said of it.
///
/// @param theme null for none
/// @param merged those for which it stands too
/// @param event the edition it was retained for, once all see it; null before
public record IdeaPage(
        Page page,
        Idea idea,
        @Nullable Theme theme,
        List<Ideas.Step> steps,
        List<Idea> merged,
        List<Comments.Comment> comments,
        @Nullable Event event) {

    public String support() {
        return idea.address() + "soutien";
    }

    public String comment() {
        return idea.address() + "commentaire";
    }

    /// « Retenue pour la prochaine édition de Café Transfo ».
    public static String word(Ideas.Step step) {
        return say("ideas.step." + step.state(), step.edition());
    }

    public static String day(Ideas.Step step) {
        return Dates.day(step.at().atZone(Idea.PARIS).toLocalDate());
    }
}
