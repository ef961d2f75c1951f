package fr.percolateur.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// Someone with a browser in front of a site. What they have — script, a small screen, a dark scheme — is said first,
/// then they open pages.
record Visitor(Browser browser, DemoSite site, Browser.NewPageOptions having) {

    Visitor(Browser browser, DemoSite site) {
        this(
                browser,
                site,
                new Browser.NewPageOptions().setViewportSize(1440, 900).setLocale("fr-FR"));
    }

    Visitor onAScreenOf(int width) {
        having.setViewportSize(width, 800);
        return this;
    }

    Visitor inTheDark() {
        having.setColorScheme(ColorScheme.DARK);
        return this;
    }

    Visitor withoutScript() {
        having.setJavaScriptEnabled(false);
        return this;
    }

    /// A page with nothing on it yet, to listen before it opens; closing it forgets all that it kept.
    Page page() {
        return browser.newPage(having);
    }

    Page open(PageType type) {
        return open(type.path());
    }

    Page open(String path) {
        var page = page();
        page.navigate(site.at(path));
        return page;
    }
}
