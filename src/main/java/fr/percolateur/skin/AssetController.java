package fr.percolateur.skin;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Sends the files of the skin. What stands under the present hash may be kept for ever; an older hash, asked for by a
/// page rendered before an update, gets the present file for a minute.
@RestController
final class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{hash}/{*name}")
    ResponseEntity<byte[]> send(
            @PathVariable String hash,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return assets.find(name.substring(1))
                .map(asset -> answer(asset, assets.isCurrent(hash) ? FOR_EVER : A_MINUTE, encodings.contains("gzip")))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Asset asset, CacheControl keeping, boolean takesGzip) {
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(keeping);
        var gzipped = asset.gzipped();
        return gzipped != null && takesGzip
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzipped)
                : answer.body(asset.bytes());
    }
}
