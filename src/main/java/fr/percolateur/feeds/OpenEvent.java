package fr.percolateur.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.percolateur.extraction.EventFacts.Service;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event under the names that [OpenAgenda](https://developers.openagenda.com/evenements/structure) gives its fields.
/// `conditions`, `url`, `ics`, `series`, `edition` and `services` say what only Percolateur knows, or knows better.
/// The address of an online room is never among them.
///
/// @param uid a number, as there, drawn from the calendar’s UUID, which `extIds` gives
/// @param longDescription HTML; only when one event is asked for
/// @param timings a day at most each
/// @param attendanceMode 1 on site, 2 online, 3 both; null when the document does not say
/// @param status 1 maintained, 4 postponed, 6 cancelled
/// @param state 2, published: nothing else is shown
/// @param accessibility only what is confirmed
/// @param createdAt when the document says that it was first published; null when it does not
record OpenEvent(
        long uid,
        String slug,
        String url,
        String ics,
        List<ExternalId> extIds,
        Text title,
        Text description,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Text longDescription,
        @Nullable Text conditions,
        Words keywords,
        @Nullable Image image,
        @Nullable String imageCredits,
        List<Registration> registration,
        Accessibility accessibility,
        List<OpenService> services,
        String timezone,
        @Nullable Text dateRange,
        List<Timing> timings,
        @Nullable Timing firstTiming,
        @Nullable Timing lastTiming,
        @Nullable Timing nextTiming,
        @Nullable Integer attendanceMode,
        int status,
        int state,
        @Nullable Location location,
        @Nullable OpenSeries series,
        @Nullable Integer edition,
        Origin originAgenda,
        @Nullable Instant createdAt,
        Instant updatedAt) {

    record Text(String fr) {}

    record Words(List<String> fr) {}

    record ExternalId(String key, String value) {}

    record Timing(String begin, @Nullable String end) {}

    record Size(int width, int height) {}

    /// The picture stands at `base` followed by `filename`.
    record Image(
            String filename,
            @Nullable Size size,
            String base,
            @Nullable String alt) {}

    /// @param type `link` or `email`
    record Registration(String type, String value) {}

    /// @param city and the code before it, as far as the address says them
    /// @param countryCode ISO 3166, where a French code is known
    /// @param access how to come
    record Location(
            @Nullable String name,
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String countryCode,
            @Nullable Text access) {}

    /// Impairments: hearing, intellectual, motor, psychic, visual.
    record Accessibility(boolean hi, boolean ii, boolean mi, boolean pi, boolean vi) {}

    record OpenService(String service, Service.State state) {}

    record OpenSeries(String slug, String title, String url) {}

    record Origin(String title, String url) {}
}
