package fr.percolateur.markup;

import fr.percolateur.imaging.Focus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where links and images of a document lead on this site: whoever stores documents and media answers.
public interface LinkTargets {

    /// The address to write for a link of the old or the new site, such as `/agenda/x/`; empty when it leads nowhere.
    Optional<String> page(String address);

    /// The stored image that an address names; empty when the import did not find it.
    Optional<Image> image(String address);

    /// @param width and `height` in pixels, null when unknown
    /// @param focus what stays in sight where it is cropped
    record Image(
            String address,
            @Nullable Integer width,
            @Nullable Integer height,
            Focus focus) {

        public Image(String address, @Nullable Integer width, @Nullable Integer height) {
            this(address, width, height, Focus.CENTRE);
        }
    }
}
