package fr.percolateur.letterbox;

import fr.percolateur.component.Pager;
import fr.percolateur.web.Page;
import java.util.List;

/// The letters of the demo, newest first.
public record ListPage(Page page, int count, List<Row> rows, Pager pager) {

    public record Row(int number, String to, String subject) {

        public String address() {
            return LetterboxController.HOME + "/" + number;
        }
    }
}
