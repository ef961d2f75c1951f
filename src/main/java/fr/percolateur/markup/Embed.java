package fr.percolateur.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A video or slides that another host keeps.
///
/// @param kind `video`, `slides` or `other`
/// @param host as people know it
/// @param page where it can be seen without script
/// @param player what a script may load when the reader asks; null for hosts we do not know
record Embed(
        String kind, String host, String page, @Nullable String player) {

    private static final Pattern YOUTUBE = Pattern.compile(
            "https?://(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:embed/|watch\\?v=)|youtu\\.be/)([\\w-]{6,20})(?:[?&#/].*)?");
    private static final Pattern DAILYMOTION = Pattern.compile(
            "https?://(?:geo\\.|www\\.)?dailymotion\\.com/(?:embed/video/|video/|player(?:/[\\w-]+)?\\.html\\?video=)(\\w{4,20})(?:[?&#/].*)?");
    private static final Pattern VIMEO =
            Pattern.compile("https?://player\\.vimeo\\.com/video/(\\d{4,15})(?:[?&#/].*)?");
    private static final Pattern PEERTUBE =
            Pattern.compile("https?://([\\w.-]+)/videos/embed/([\\w-]{8,40})(?:[?&#/].*)?");
    private static final Pattern SLIDESHARE =
            Pattern.compile("https?://(?:www\\.)?slideshare\\.net/slideshow/embed_code/([\\w/-]{2,80})(?:[?&#].*)?");
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/?#]+).*");

    static Embed of(String address) {
        var youtube = YOUTUBE.matcher(address);
        if (youtube.matches()) {
            var id = youtube.group(1);
            return video(
                    "YouTube", "https://www.youtube.com/watch?v=" + id, "https://www.youtube-nocookie.com/embed/" + id);
        }
        var dailymotion = DAILYMOTION.matcher(address);
        if (dailymotion.matches()) {
            var id = dailymotion.group(1);
            return video(
                    "Dailymotion",
                    "https://www.dailymotion.com/video/" + id,
                    "https://www.dailymotion.com/embed/video/" + id);
        }
        var vimeo = VIMEO.matcher(address);
        if (vimeo.matches()) {
            var id = vimeo.group(1);
            return video("Vimeo", "https://vimeo.com/" + id, "https://player.vimeo.com/video/" + id + "?dnt=1");
        }
        var peertube = PEERTUBE.matcher(address);
        if (peertube.matches()) {
            var site = "https://" + peertube.group(1) + "/videos/";
            return video(peertube.group(1), site + "watch/" + peertube.group(2), site + "embed/" + peertube.group(2));
        }
        var slideshare = SLIDESHARE.matcher(address);
        if (slideshare.matches()) {
            var player = "https://www.slideshare.net/slideshow/embed_code/" + slideshare.group(1);
            return new Embed("slides", "SlideShare", player, player);
        }
        var host = HOST.matcher(address);
        return new Embed("other", host.matches() ? host.group(1) : address, address, null);
    }

    private static Embed video(String host, String page, String player) {
        return new Embed("video", host, page, player);
    }
}
