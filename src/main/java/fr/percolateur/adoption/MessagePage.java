package fr.percolateur.adoption;

import fr.percolateur.web.Page;

/// A message that the site carries from one agent to another.
///
/// @param heading what it is, `lede` to whom it goes
/// @param mistake what is wrong with it; empty for nothing
/// @param sent that it left; empty before
public record MessagePage(
        Page page,
        String heading,
        String lede,
        String address,
        String message,
        String mistake,
        String sent,
        String back) {}
