package fr.percolateur.dossier;

import fr.percolateur.web.Page;

/// All that is kept of whoever reads, and what they may do about it.
///
/// @param form that corrects who they are
/// @param corrected whether it was corrected just now
public record DossierPage(
        Page page, Dossier dossier, ParticularsForm form, boolean corrected, String export, String erasure) {}
