package fr.percolateur.form;

import fr.percolateur.rules.Check;
import java.util.List;

/// The checks of how a document is written.
public final class FormChecks {

    private FormChecks() {}

    public static List<Check> all() {
        return List.of(
                new ImagesCheck(),
                new TargetsCheck(),
                new LinksCheck(),
                new HeadingsCheck(),
                new HtmlCheck(),
                new MarksCheck(),
                new PlaceholderCheck(),
                new TyposCheck());
    }
}
