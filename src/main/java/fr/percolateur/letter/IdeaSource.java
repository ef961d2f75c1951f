package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.ideas.Idea;
import fr.percolateur.ideas.IdeaState;
import fr.percolateur.ideas.Ideas;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Ideas that were retained, and those that are first this month.
@Component
final class IdeaSource implements LetterSource {

    private static final int MOST = 6;

    private final Ideas ideas;

    IdeaSource(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public String key() {
        return "ideas";
    }

    @Override
    public String title() {
        return say("letter.source.ideas");
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public List<News> news(String series, Instant now) {
        return Stream.concat(
                        ideas.latest(EnumSet.of(IdeaState.RETAINED)).stream().limit(MOST),
                        ideas.ranked(EnumSet.of(IdeaState.RECEIVED, IdeaState.STUDIED)).stream()
                                .limit(MOST))
                .map(IdeaSource::news)
                .toList();
    }

    private static News news(Idea idea) {
        return new News(
                String.valueOf(idea.id()),
                idea.title(),
                say("letter.idea", idea.state().label(), idea.supported()),
                idea.why().replaceAll("\\s+", " "),
                idea.address());
    }
}
