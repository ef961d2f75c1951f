package fr.percolateur.video;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The players that documents name (`direct.lecteur`, `support`, `interprete`), as they say at this moment.
public final class VideoPlayers implements Projection {

    private final JdbcClient jdbc;

    public VideoPlayers(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public void project(List<Imported> documents) {
        for (var document : documents) {
            var players = read(document.document().frontMatter());
            jdbc.sql("delete from video_player where room = :room")
                    .param("room", document.id())
                    .update();
            players.forEach((kind, address) -> jdbc.sql(
                            "insert into video_player (room, kind, address) values (:room, :kind, :address)")
                    .param("room", document.id())
                    .param("kind", kind.word())
                    .param("address", address.toString())
                    .update());
        }
    }

    Map<PlayerKind, URI> of(long room) {
        var players = new EnumMap<PlayerKind, URI>(PlayerKind.class);
        jdbc.sql("select kind, address from video_player where room = :room")
                .param("room", room)
                .query(row -> {
                    players.put(PlayerKind.of(row.getString("kind")), URI.create(row.getString("address")));
                });
        return players;
    }

    private static Map<PlayerKind, URI> read(FrontMatter header) {
        var players = new EnumMap<PlayerKind, URI>(PlayerKind.class);
        header.get("direct")
                .map(Value::meaning)
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .ifPresent(direct -> {
                    for (var kind : PlayerKind.values()) {
                        direct.text(kind.key())
                                .flatMap(VideoPlayers::address)
                                .ifPresent(address -> players.put(kind, address));
                    }
                });
        return players;
    }

    /// A page of ours shows nothing that came unencrypted.
    private static Optional<URI> address(String text) {
        try {
            var address = new URI(text.strip());
            return "https".equals(address.getScheme()) && address.getHost() != null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
