package fr.percolateur.quotations;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One quotation, to write and to send.
///
/// @param quotation null for a new one
/// @param trouble why nothing was kept; empty for nothing
public record QuotationPage(
        Page page,
        Event event,
        @Nullable Quotation quotation,
        QuotationForm form,
        List<Choice> people,
        List<FieldError> mistakes,
        String done,
        String trouble) {

    public String back() {
        return QuotationsPage.address(event.slug());
    }

    public String action() {
        return quotation == null ? back() : back() + "/" + quotation.id();
    }

    public String told() {
        return QuotationsPage.told(done);
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public boolean isSigned() {
        return quotation != null && quotation.state() == Quotation.State.SIGNED;
    }
}
