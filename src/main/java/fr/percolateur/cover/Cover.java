package fr.percolateur.cover;

import java.util.ArrayList;
import java.util.List;

/// The pictures of an event or an article.
public final class Cover {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 336;
    private static final double FOOT = 20;
    private static final int SQUARE = 480;

    private Cover() {}

    /// The motif on its ground with the time bar at its foot, as an SVG document of 640 × 336. It says nothing that is
    /// not said beside it: its `alt` is empty.
    public static String svg(CoverSpec spec) {
        var palette = palette(spec);
        var foot = spec.time().isEmpty() ? 0 : FOOT;
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Block(0, 0, WIDTH, HEIGHT, palette.ground()));
        marks.addAll(spec.motif().draw(spec, palette, new Area(0, 0, WIDTH, HEIGHT - foot)));
        marks.addAll(Foot.draw(spec.time(), palette, new Area(0, HEIGHT - FOOT, WIDTH, FOOT)));
        return SvgPen.draw(WIDTH, HEIGHT, marks);
    }

    /// The motif alone, without ground, for the field at the top of a page: it stands at the right of 480 × 480 and
    /// shows in both schemes.
    public static String motif(CoverSpec spec) {
        var area = new Area(SQUARE * 0.22, 0, SQUARE * 0.78, SQUARE * 0.92);
        return SvgPen.draw(SQUARE, SQUARE, spec.motif().draw(spec, Palette.onField(spec.tint()), area));
    }

    /// The picture to share, a PNG of 1200 × 630: series, number, title and date at the left, the motif at the right.
    public static byte[] png(CoverSpec spec) {
        var palette = palette(spec);
        var marks = new ArrayList<Mark>();
        var foot = spec.time().isEmpty() ? 0 : SharePicture.FOOT;
        var height = SharePicture.HEIGHT - foot;
        var area = new Area(SharePicture.WIDTH * 0.5, 36, SharePicture.WIDTH * 0.47, height - 72.0);
        marks.addAll(spec.motif().draw(spec, palette, area));
        marks.addAll(Foot.draw(spec.time(), palette, new Area(0, height, SharePicture.WIDTH, SharePicture.FOOT)));
        return SharePicture.png(spec, palette, List.copyOf(marks));
    }

    private static Palette palette(CoverSpec spec) {
        return spec.motif() == Motif.LIGNES
                ? Palette.plain(Seed.of(spec.seed()).below(4, 3))
                : Palette.of(spec.tint(), spec.edition());
    }
}
