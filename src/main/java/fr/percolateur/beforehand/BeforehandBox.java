package fr.percolateur.beforehand;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.questions.Asking;
import fr.percolateur.registration.Registration;
import fr.percolateur.signup.FormBox;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/// « Une question pour les intervenants ? », on the form by which one registers.
final class BeforehandBox implements FormBox {

    private final Beforehand beforehand;
    private final Asking asking;
    private final Pages pages;

    BeforehandBox(Beforehand beforehand, Asking asking, Pages pages) {
        this.beforehand = beforehand;
        this.asking = asking;
        this.pages = pages;
    }

    @Override
    public Optional<Content> content(Event event, Typed typed, List<FieldError> mistakes) {
        return Fields.areAsked(event)
                ? Optional.of(
                        pages.content("beforehand/box", new Fields(event, asking.signing(event.id()), typed, mistakes)))
                : Optional.empty();
    }

    @Override
    public List<FieldError> mistakes(Event event, Typed typed) {
        return Fields.mistakes(event, typed);
    }

    @Override
    public void keep(Registration registration, Typed typed, boolean proven) {
        if (Fields.isFilled(typed)) {
            beforehand.keep(registration, Fields.draft(typed), proven);
        }
    }
}
