package fr.percolateur.cover;

import java.util.List;
import java.util.Locale;

/// Draws marks as an SVG document, in tenths of a unit.
final class SvgPen {

    private SvgPen() {}

    static String draw(int width, int height, List<Mark> marks) {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">".formatted(width, height));
        marks.forEach(mark -> svg.append(element(mark)));
        return svg.append("</svg>").toString();
    }

    private static String element(Mark mark) {
        return switch (mark) {
            case Mark.Disc(var x, var y, var radius, var colour) ->
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>".formatted(n(x), n(y), n(radius), colour);
            case Mark.Ring ring -> ring(ring);
            case Mark.Stroke(var x1, var y1, var x2, var y2, var width, var colour) ->
                "<path d=\"M%s %sL%s %s\" stroke-width=\"%s\" stroke-linecap=\"round\" stroke=\"%s\"/>"
                        .formatted(n(x1), n(y1), n(x2), n(y2), n(width), colour);
            case Mark.Block(var x, var y, var width, var height, var colour) ->
                "<path d=\"M%s %sh%sv%sh-%sz\" fill=\"%s\"/>"
                        .formatted(n(x), n(y), n(width), n(height), n(width), colour);
            case Mark.Frame(var x, var y, var width, var height, var line, var colour) ->
                "<path d=\"M%s %sh%sv%sh-%sz\" fill=\"none\" stroke-width=\"%s\" stroke=\"%s\"/>"
                        .formatted(
                                n(x + line / 2),
                                n(y + line / 2),
                                n(width - line),
                                n(height - line),
                                n(width - line),
                                n(line),
                                colour);
            case Mark.Arch(var x, var y, var width, var height, var colour) -> {
                var top = Math.min(width / 2, height);
                yield "<path d=\"M%s %sv-%sa%s %s 0 0 1 %s 0v%sz\" fill=\"%s\"/>"
                        .formatted(
                                n(x),
                                n(y + height),
                                n(height - top),
                                n(width / 2),
                                n(top),
                                n(width),
                                n(height - top),
                                colour);
            }
            case Mark.Holes holes -> holes(holes);
        };
    }

    private static String ring(Mark.Ring ring) {
        var from = Math.toRadians(ring.from());
        var to = Math.toRadians(ring.from() + ring.sweep());
        return "<path d=\"M%s %sA%s %s 0 %d 1 %s %s\" fill=\"none\" stroke-width=\"%s\"%s stroke=\"%s\"/>"
                .formatted(
                        n(ring.x() + ring.radius() * Math.cos(from)),
                        n(ring.y() + ring.radius() * Math.sin(from)),
                        n(ring.radius()),
                        n(ring.radius()),
                        ring.sweep() > 180 ? 1 : 0,
                        n(ring.x() + ring.radius() * Math.cos(to)),
                        n(ring.y() + ring.radius() * Math.sin(to)),
                        n(ring.width()),
                        ring.sweep() < 180 ? " stroke-linecap=\"round\"" : "",
                        ring.colour());
    }

    /// A stroke of no length with round ends is a dot: the shortest way to write many.
    private static String holes(Mark.Holes holes) {
        var dots = new StringBuilder();
        holes.points()
                .forEach(point -> dots.append('M')
                        .append(n(point.x()))
                        .append(' ')
                        .append(n(point.y()))
                        .append("h0"));
        return dots.isEmpty()
                ? ""
                : "<path d=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\" stroke=\"%s\"/>"
                        .formatted(dots, n(holes.radius() * 2), holes.colour());
    }

    private static String n(double number) {
        var tenths = String.format(Locale.ROOT, "%.1f", number);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }
}
