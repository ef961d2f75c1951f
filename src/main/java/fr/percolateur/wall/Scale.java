package fr.percolateur.wall;

import java.util.List;
import java.util.Locale;

/// How large the wall writes: in steps, the largest at which all texts fit between the clock and the captions. No
/// script measures them.
public enum Scale {
    HUGE(5.4),
    LARGE(4.2),
    MEDIUM(3.4),
    SMALL(2.8),
    SMALLER(2.3),
    SMALLEST(1.9),
    TINY(1.55);

    /// What there is to write on, in hundredths of the width of the wall, of 16 to 9.
    private static final double WIDTH = 67;

    private static final double HEIGHT = 37.5;
    private static final double LETTER = 0.53;
    private static final double LINE = 1.2;

    private final double size;

    Scale(double size) {
        this.size = size;
    }

    /// What stands under what came before.
    public sealed interface Block {

        /// In hundredths of the width of the wall.
        double height(double size);
    }

    /// @param letters how many
    /// @param times how much larger than the others
    /// @param share of the width
    /// @param more height it takes besides, in lines: a bar, a margin
    public record Text(int letters, double times, double share, double more) implements Block {

        public static Text of(String text, double times) {
            return new Text(text.length(), times, 1, 0);
        }

        @Override
        public double height(double size) {
            var perLine = WIDTH * share / (LETTER * size * times);
            return Math.max(1, Math.ceil(letters / perLine)) * LINE * size * times + more * size;
        }
    }

    /// Words side by side, as many on a line as it holds.
    public record Cloud(List<Text> words) implements Block {

        private static final double GAP = 0.8;

        public Cloud {
            words = List.copyOf(words);
        }

        @Override
        public double height(double size) {
            var height = 0.0;
            var line = 0.0;
            var left = 0.0;
            for (var word : words) {
                var width = word.letters() * LETTER * size * word.times();
                if (width > left) {
                    height += line;
                    line = 0;
                    left = WIDTH;
                }
                left -= width + GAP * size;
                line = Math.max(line, word.height(size));
            }
            return height + line;
        }
    }

    /// @param fixed height that does not shrink, in hundredths of the width
    public static Scale of(double fixed, List<? extends Block> blocks) {
        for (var scale : values()) {
            if (scale.holds(fixed, blocks)) {
                return scale;
            }
        }
        return TINY;
    }

    public boolean holds(double fixed, List<? extends Block> blocks) {
        return fixed + blocks.stream().mapToDouble(block -> block.height(size)).sum() <= HEIGHT;
    }

    String css() {
        return "pc-wall__show--" + name().toLowerCase(Locale.ROOT);
    }
}
