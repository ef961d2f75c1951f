package fr.percolateur.cover;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Draws the same marks on an image.
final class PixelPen {

    private PixelPen() {}

    static void draw(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Disc(var x, var y, var radius, var colour) -> fill(graphics, disc(x, y, radius), colour);
            case Mark.Ring(var x, var y, var radius, var from, var sweep, var width, var colour) ->
                line(
                        graphics,
                        new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, -from, -sweep, Arc2D.OPEN),
                        width,
                        sweep < 180,
                        colour);
            case Mark.Stroke(var x1, var y1, var x2, var y2, var width, var colour) ->
                line(graphics, new Line2D.Double(x1, y1, x2, y2), width, true, colour);
            case Mark.Block(var x, var y, var width, var height, var colour) ->
                fill(graphics, new Rectangle2D.Double(x, y, width, height), colour);
            case Mark.Frame(var x, var y, var width, var height, var edge, var colour) ->
                line(
                        graphics,
                        new Rectangle2D.Double(x + edge / 2, y + edge / 2, width - edge, height - edge),
                        edge,
                        false,
                        colour);
            case Mark.Arch(var x, var y, var width, var height, var colour) ->
                fill(graphics, arch(x, y, width, height), colour);
            case Mark.Holes(var points, var radius, var colour) ->
                points.forEach(point -> fill(graphics, disc(point.x(), point.y(), radius), colour));
        }
    }

    private static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape arch(double x, double y, double width, double height) {
        var top = Math.min(width / 2, height);
        var arch = new Area(new Arc2D.Double(x, y, width, 2 * top, 0, 180, Arc2D.PIE));
        arch.add(new Area(new Rectangle2D.Double(x, y + top, width, height - top)));
        return arch;
    }

    private static void fill(Graphics2D graphics, Shape shape, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.fill(shape);
    }

    private static void line(Graphics2D graphics, Shape shape, double width, boolean round, String colour) {
        graphics.setColor(Color.decode(colour));
        graphics.setStroke(new BasicStroke(
                (float) width, round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(shape);
    }
}
