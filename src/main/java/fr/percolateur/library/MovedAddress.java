package fr.percolateur.library;

import fr.percolateur.content.Address;
import java.util.stream.Stream;

/// An address by which a document may also be asked for: the one it had, that of its file name, its permalink.
record MovedAddress(String address, long id) {

    static Stream<MovedAddress> of(RenderedChange document) {
        return addresses(document.change())
                .map(address -> new MovedAddress(address, document.imported().id()));
    }

    static Stream<String> addresses(Plan.Change change) {
        var source = change.source();
        var before = change.before();
        var had = before == null ? Stream.<String>empty() : Stream.of(before.address());
        var raw = change.clash()
                ? Stream.<String>empty()
                : Stream.of(Address.of(source.kind(), source.document().rawName()));
        var permalink = source.document().frontMatter().text("permalink").stream()
                .filter(address -> address.startsWith("/") && !Targets.PAGES.contains(address))
                .map(Targets::slashed);
        return Stream.of(had, raw, permalink)
                .flatMap(addresses -> addresses)
                .filter(address -> !address.equals(change.address()))
                .distinct();
    }
}
