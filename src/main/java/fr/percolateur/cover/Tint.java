package fr.percolateur.cover;

import java.util.Locale;

/// The colour of a series. A page bears one, and [#SAFRAN] where no series gives its own.
///
/// @see #slug() the word that documents, addresses and class names use
public enum Tint {
    SAFRAN(
            "#FFC042", "#26170F", "#7C4A00", "#FFC042", "#3A2808", "#FFE9BE", "#FFC042", "#26170F", "#FFF4DC",
            "#6E4B0B"),
    MENTHE(
            "#8FD9B6", "#0E2A22", "#0B5C43", "#8FD9B6", "#0D3226", "#D3F3E3", "#8FD9B6", "#0E2A22", "#E9F8F1",
            "#2A6350"),
    CASSIS(
            "#5B2452", "#FFF3FB", "#6D2C62", "#E2A9D7", "#3A1533", "#FBE3F5", "#C582BA", "#5B2452", "#FBE8F6",
            "#713C68"),
    GRENADINE(
            "#F2788F", "#33101A", "#9A1D3B", "#FFA3B3", "#45101F", "#FFDEE4", "#F2788F", "#33101A", "#FDE9ED",
            "#8A3247"),
    ANIS("#CEDB62", "#23280A", "#545E05", "#D6E27A", "#2B3008", "#F0F6C4", "#CEDB62", "#23280A", "#F7FADF", "#5A6216");

    private final String field;
    private final String ink;
    private final String onPaper;
    private final String onDark;
    private final String deepField;
    private final String deepInk;
    private final String listening;
    private final String exchange;
    private final String pale;
    private final String night;

    Tint(
            String field,
            String ink,
            String onPaper,
            String onDark,
            String deepField,
            String deepInk,
            String listening,
            String exchange,
            String pale,
            String night) {
        this.field = field;
        this.ink = ink;
        this.onPaper = onPaper;
        this.onDark = onDark;
        this.deepField = deepField;
        this.deepInk = deepInk;
        this.listening = listening;
        this.exchange = exchange;
        this.pale = pale;
        this.night = night;
    }

    /// « menthe ».
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The bright ground, as `#RRGGBB`.
    public String field() {
        return field;
    }

    /// What is written on the bright ground.
    public String ink() {
        return ink;
    }

    /// What is written in this colour on light paper.
    public String onPaper() {
        return onPaper;
    }

    /// What is written in this colour on dark paper.
    public String onDark() {
        return onDark;
    }

    /// The ground that stands for the bright one in the dark scheme.
    public String deepField() {
        return deepField;
    }

    /// What is written on the deep ground.
    public String deepInk() {
        return deepInk;
    }

    /// Time one listens, on light paper.
    public String listening() {
        return listening;
    }

    /// Time one exchanges, on light paper.
    public String exchange() {
        return exchange;
    }

    /// Time one listens, on the bright ground.
    public String pale() {
        return pale;
    }

    /// Time one listens, in the dark scheme.
    public String night() {
        return night;
    }
}
