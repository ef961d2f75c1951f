package fr.percolateur.dossier;

import fr.percolateur.web.Page;
import java.util.List;

/// Asks whether all is to be erased, or says what was not.
///
/// @param email whose data
/// @param address of the page with all that is kept
/// @param action where the button leads
/// @param headings of what is kept, before it is erased
/// @param staying in a sentence each, what is not erased, once it is done
public record ErasurePage(
        Page page, String email, String address, String action, List<String> headings, List<String> staying) {}
