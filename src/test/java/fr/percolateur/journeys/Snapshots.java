package fr.percolateur.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/// Snapshots of what tests look at, for people to look at too. Taken with `bin/test -Dpictures=true`: without, tests
/// take
/// a quarter less time.
public final class Snapshots {

    private static final boolean WANTED = Boolean.getBoolean("pictures");

    private Snapshots() {}

    /// What is on the screen.
    public static void keep(Page page, Path file) {
        keep(page, file, false);
    }

    /// The page from its top to its bottom.
    public static void keepWhole(Page page, Path file) {
        keep(page, file, true);
    }

    public static void keep(Page page, Path file, boolean whole) {
        if (WANTED) {
            page.screenshot(new ScreenshotOptions().setFullPage(whole).setPath(file));
        }
    }
}
