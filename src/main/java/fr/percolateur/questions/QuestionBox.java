package fr.percolateur.questions;

import fr.percolateur.component.Choice;
import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/// Where one asks, and reads what became of what one asked.
public final class QuestionBox implements RoomBox {

    private final Questions questions;
    private final Mine mine;
    private final Supports supports;
    private final Signatures signatures;
    private final Pages pages;

    QuestionBox(Questions questions, Mine mine, Supports supports, Signatures signatures, Pages pages) {
        this.questions = questions;
        this.mine = mine;
        this.supports = supports;
        this.signatures = signatures;
        this.pages = pages;
    }

    /// @param address where questions are sent
    /// @param signature what stands beneath a question that is not masked; empty when none does
    /// @param masks whether one may leave it out
    /// @param known whether the room knows who it is
    /// @param addressees whom it may be addressed to; empty where nobody has an id in the programme
    /// @param mine what they asked, and what became of it
    /// @param supported what they support, for those whose page cannot mark it
    public record Shown(
            String address,
            String room,
            boolean open,
            String signature,
            boolean masks,
            boolean known,
            List<Choice> addressees,
            Typed typed,
            Mine.Shown mine,
            List<Card> supported) {

        public boolean masked() {
            return !typed.value("masque").isEmpty();
        }
    }

    @Override
    public String part() {
        return QuestionsPart.NAME;
    }

    @Override
    public Optional<Content> content(Room room, Pass pass, Typed typed) {
        var signature = signatures.of(room, pass);
        var cards = Cards.of(room);
        var supported = pass.voter().stream()
                .boxed()
                .flatMap(voter -> supports.of(room.id(), voter).stream())
                .flatMap(id -> questions.find(room.id(), id).stream())
                .map(cards::of)
                .toList();
        return Optional.of(pages.content(
                "questions/box",
                new Shown(
                        cards.base(),
                        room.address(),
                        !room.isClosed(),
                        signature,
                        !signature.isEmpty() && signatures.rule(room) == Signing.NAME,
                        pass.voter().isPresent(),
                        cards.addressees().isEmpty() ? List.of() : cards.choices(typed.value("destinataire")),
                        typed,
                        mine.of(room, pass, typed),
                        supported)));
    }

    @Override
    public Optional<Content> followed(Room room, Pass pass) {
        return Optional.of(pages.content("questions/mine", mine.of(room, pass, Typed.NOTHING)));
    }
}
