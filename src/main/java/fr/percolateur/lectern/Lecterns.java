package fr.percolateur.lectern;

import fr.percolateur.conduct.Clockwork;
import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.directory.Speech;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.extraction.Extraction;
import fr.percolateur.extraction.Fact;
import fr.percolateur.live.Room;
import fr.percolateur.questions.Addressee;
import fr.percolateur.questions.Cards;
import fr.percolateur.questions.Questions;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads what is one speaker’s own.
final class Lecterns {

    private static final int OTHERS = 5;

    private final StoredDocuments documents;
    private final RunningOrder order;
    private final Questions questions;
    private final InstantSource clock;

    Lecterns(StoredDocuments documents, RunningOrder order, Questions questions, InstantSource clock) {
        this.documents = documents;
        this.order = order;
        this.questions = questions;
        this.clock = clock;
    }

    Lectern of(Room room, Speech speech) {
        var own = ranks(room, speech.key());
        var clockwork = Clockwork.of(room.event(), order.held(room.id()), clock.instant());
        var word = Addressee.speaker(speech.key());
        var cards = Cards.of(room);
        return new Lectern(
                clockwork.sequences().stream()
                        .filter(item -> own.contains(item.rank()))
                        .map(item -> new Slot(item, clockwork))
                        .toList(),
                questions.addressedTo(room.id(), word).stream()
                        .sorted(Questions.BY_SUPPORT)
                        .map(cards::of)
                        .toList(),
                questions.shown(room.id()).stream()
                        .filter(question -> !word.equals(question.addressee()) && question.answeredAt() == null)
                        .sorted(Questions.BY_SUPPORT)
                        .limit(OTHERS)
                        .map(cards::of)
                        .toList());
    }

    /// By their id, since names may be alike; the programme of an event keeps names alone.
    private Set<Integer> ranks(Room room, String key) {
        var programme = documents
                .find(room.id())
                .map(stored -> Extraction.of(stored.document()).programme())
                .orElse(List.<EventFacts.Item>of())
                .stream()
                .filter(item -> item.origin() == Fact.Origin.WRITTEN)
                .toList();
        return IntStream.range(0, programme.size())
                .filter(rank -> programme.get(rank).speakers().contains(key))
                .boxed()
                .collect(Collectors.toSet());
    }
}
