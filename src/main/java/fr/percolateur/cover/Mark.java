package fr.percolateur.cover;

import java.util.List;

/// What a picture is made of. A pen draws each, as SVG or as pixels.
sealed interface Mark {

    record Disc(double x, double y, double radius, String colour) implements Mark {}

    /// A circle left open: it begins at `from` and runs `sweep`, in degrees, clockwise from three o’clock.
    record Ring(double x, double y, double radius, double from, double sweep, double width, String colour)
            implements Mark {}

    record Stroke(double x1, double y1, double x2, double y2, double width, String colour) implements Mark {}

    record Block(double x, double y, double width, double height, String colour) implements Mark {}

    /// A block whose edge alone is drawn, inside its bounds.
    record Frame(double x, double y, double width, double height, double line, String colour) implements Mark {}

    /// A block with a round top.
    record Arch(double x, double y, double width, double height, String colour) implements Mark {}

    /// Holes of one size and colour: many of them, kept together.
    record Holes(List<Point> points, double radius, String colour) implements Mark {

        record Point(double x, double y) {}
    }
}
