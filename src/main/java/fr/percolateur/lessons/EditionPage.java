package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.util.List;

/// All that one edition taught, on one page.
public record EditionPage(Page page, Event event, List<Part> parts) {

    /// A lesson in the text of the page.
    public record Part(Told told, List<LessonPage.Shown> proofs) {

        public Lesson lesson() {
            return told.lesson();
        }

        /// Its headings stand under that of the lesson, and its ids are no other’s.
        public String bodyHtml() {
            return within(lesson().body().html());
        }

        public String practiceHtml() {
            return within(lesson().practice().html());
        }

        private String within(String html) {
            return html.replaceAll("<(/?)h5\\b", "<$1h6")
                    .replaceAll("<(/?)h4\\b", "<$1h5")
                    .replaceAll("<(/?)h3\\b", "<$1h4")
                    .replaceAll("<(/?)h2\\b", "<$1h3")
                    .replaceAll(" (id|for)=\"s-", " $1=\"e" + lesson().number() + "-s-")
                    .replaceAll(" href=\"#s-", " href=\"#e" + lesson().number() + "-s-");
        }
    }

    /// « Café des greffes, n° 12, 8 octobre 2026 ».
    public String meta() {
        var start = event.details().start();
        var name = parts.getFirst().told().editionName();
        return start == null ? name : say("lessons.edition.meta", name, Dates.day(start.day()));
    }

    public String eventTitle() {
        return FrenchLine.set(event.title());
    }
}
