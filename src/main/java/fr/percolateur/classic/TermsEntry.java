package fr.percolateur.classic;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.wording.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// « Modalités »: for whom, in the room or online, until when and on what terms. Never the address of an online room.
record TermsEntry() implements ClassicEntry {

    @Override
    public String label() {
        return say("classic.terms");
    }

    @Override
    public String words(FrontMatter header) {
        var sentences = new ArrayList<String>();
        audience(header).ifPresent(sentences::add);
        mapping(header, "inscription")
                .ifPresentOrElse(
                        own -> sentences.addAll(terms(own)),
                        () -> mapping(header, "direct").ifPresent(_ -> sentences.add(say("classic.terms.online"))));
        return String.join(". ", sentences);
    }

    private static Optional<String> audience(FrontMatter header) {
        return header.text("public")
                .filter(List.of("agents", "tous", "invitation")::contains)
                .map(audience -> say("classic.audience." + audience));
    }

    private static List<String> terms(Value.Mapping own) {
        var modes = Stream.of("sur_place", "en_ligne")
                .flatMap(mode -> own.get(mode).map(offer -> mode(mode, offer)).stream())
                .toList();
        var sentences = new ArrayList<String>();
        if (!modes.isEmpty()) {
            var joined = modes.size() == 1 ? modes.getFirst() : say("classic.or", modes.getFirst(), modes.getLast());
            sentences.add(Character.toUpperCase(joined.charAt(0)) + joined.substring(1));
        }
        sentences.add(registration(own));
        if (new FrontMatter(own).flag("approbation").orElse(false)) {
            sentences.add(say("classic.approval"));
        }
        return sentences;
    }

    private static String mode(String mode, Value offer) {
        var places = offer instanceof Value.Mapping mapping
                ? mapping.text("places")
                        .filter(text -> text.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                : Optional.<Integer>empty();
        return say("classic.mode." + mode)
                + places.map(count -> " " + say("classic.places", count)).orElse("");
    }

    private static String registration(Value.Mapping own) {
        var opens = moment(own, "ouvre");
        var closes = moment(own, "ferme");
        if (opens.isPresent()) {
            return closes.isPresent()
                    ? say("classic.registration.between", opens.get(), closes.get())
                    : say("classic.registration.from", opens.get());
        }
        return closes.map(last -> say("classic.registration.until", last)).orElseGet(() -> say("classic.registration"));
    }

    private static Optional<String> moment(Value.Mapping own, String key) {
        return own.text(key).flatMap(Moment::parse).filter(Moment::plausible).map(TermsEntry::words);
    }

    private static String words(Moment moment) {
        if (moment.hour() == null) {
            return Dates.day(moment.day());
        }
        var there = moment.instant().atZone(Moment.PARIS);
        return say("classic.moment", Dates.day(there.toLocalDate()), Dates.hour(there.toLocalTime()));
    }

    private static Optional<Value.Mapping> mapping(FrontMatter header, String key) {
        return header.get(key).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }
}
