package fr.percolateur.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/// What a page owes to those who hear it or aim with difficulty, and that axe does not ask for: one h1, headings that
/// skip no level, tables with a caption and a heading a row, controls of 24 px at least (WCAG 2.5.8, links within a
/// sentence apart), no line that may end before a « ? » or a « : ».
public final class Structure {

    private Structure() {}

    /// How wide the page is once its reader has all text twice as large.
    public static Object widthWithLargeText(Page page) {
        return page.evaluate("""
                () => {
                    document.documentElement.style.fontSize = '200%';
                    return document.documentElement.scrollWidth;
                }
                """);
    }

    /// @return a sentence a fault
    public static List<String> faults(Page page) {
        var found = page.evaluate("""
                () => {
                    const faults = [];
                    const seen = e => e.getClientRects().length > 0
                        && getComputedStyle(e).visibility !== 'hidden' && !e.closest('.fr-sr-only, .fr-skiplinks');
                    const name = e => (e.innerText || e.value || e.outerHTML).trim().slice(0, 60);
                    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
                        .filter(e => e.getClientRects().length > 0);
                    const tops = headings.filter(e => e.localName === 'h1').length;
                    if (tops !== 1) faults.push(tops + ' h1');
                    headings.reduce((last, e) => {
                        const level = Number(e.localName[1]);
                        if (level > last + 1) faults.push('a level is skipped before « ' + name(e) + ' »');
                        return level;
                    }, 0);
                    for (const table of document.querySelectorAll('table')) {
                        // what an editor wrote has the headings that they gave it
                        if (table.closest('.pc-prose')) continue;
                        if (!table.caption) faults.push('a table without a caption');
                        if ([...table.tBodies].some(body => [...body.rows].some(row => !row.querySelector('th'))))
                            faults.push('a row without a heading in « ' + table.caption?.innerText + ' »');
                    }
                    for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
                        if (!seen(e) || e.type === 'hidden') continue;
                        const around = (e.closest('p, li, dd, td, th') ?? e.parentElement).innerText.trim().length;
                        if (getComputedStyle(e).display === 'inline' && around > e.innerText.trim().length + 3) continue;
                        const boxes = [e, ...(e.labels ?? [])].map(each => each.getBoundingClientRect());
                        const height = Math.max(...boxes.map(box => box.height));
                        const width = Math.max(...boxes.map(box => box.width));
                        if (Math.min(height, width) < 24)
                            faults.push(Math.round(width) + ' × ' + Math.round(height) + ' px: ' + name(e));
                    }
                    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    while (texts.nextNode()) {
                        const text = texts.currentNode;
                        if (text.parentElement.closest('script, style, code, pre, textarea, .fr-sr-only, [lang]:not(html)')) continue;
                        const loose = text.data.match(/\\S* [?!;:»](?!\\S)|« \\S*/);
                        if (loose) faults.push('a line may end within « ' + loose[0] + ' »');
                    }
                    return faults;
                }
                """);
        return found instanceof List<?> faults
                ? faults.stream().map(String::valueOf).toList()
                : List.of();
    }
}
