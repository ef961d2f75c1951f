package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.web.Page;
import java.util.List;

/// The entry of the Atelier.
///
/// @param over whether the events that are over are shown
public record DeskPage(
        Page page, boolean over, int toCome, int past, List<DeskEvent> events, Pager pager, List<DeskLink> links) {

    static final String ADDRESS = "/atelier/";
    static final String PAST = ADDRESS + "?periode=passes";

    public List<Tab> tabs() {
        return List.of(
                new Tab(say("desk.to-come"), ADDRESS, toCome, !over), new Tab(say("desk.past"), PAST, past, over));
    }

    public String empty() {
        return say(over ? "desk.empty.past" : "desk.empty.to-come");
    }
}
