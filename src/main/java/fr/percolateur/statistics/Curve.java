package fr.percolateur.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How an event filled, day after day, told in steps of ten people or more: who knows the days of all but nine learns
/// nothing of those.
///
/// @param steps in the order of their days
public record Curve(List<Step> steps) {

    /// Of the drawing, which stretches to the width of the page.
    public static final int WIDTH = 1000;

    public static final int HEIGHT = 200;

    /// @param people all who had registered by the end of the day
    public record Step(LocalDate day, int people) {}

    /// @param days how many registered on each, in the order of the days
    static Curve of(List<Step> days) {
        var steps = new ArrayList<Step>();
        var told = 0;
        var all = 0;
        for (var day : days) {
            all += day.people();
            if (all - told >= Secrecy.LEAST) {
                steps.add(new Step(day.day(), all));
                told = all;
            }
        }
        // the few who are left are told with those of the last step
        if (!steps.isEmpty() && all > told) {
            steps.set(steps.size() - 1, new Step(days.getLast().day(), all));
        }
        return new Curve(List.copyOf(steps));
    }

    /// One point is no curve.
    public boolean isDrawn() {
        return steps.size() > 1;
    }

    public int most() {
        return steps.getLast().people();
    }

    public LocalDate from() {
        return steps.getFirst().day();
    }

    public LocalDate until() {
        return steps.getLast().day();
    }

    /// The corners of the area under the steps: nothing is drawn between two steps but what was known at the first.
    public String points() {
        var points = new StringBuilder("0," + HEIGHT);
        var before = HEIGHT;
        for (var step : steps) {
            var x = x(step);
            var y = HEIGHT - (int) ((long) HEIGHT * step.people() / most());
            points.append(' ').append(x).append(',').append(before);
            points.append(' ').append(x).append(',').append(y);
            before = y;
        }
        return points.append(' ').append(WIDTH).append(',').append(HEIGHT).toString();
    }

    private int x(Step step) {
        var all = Math.max(1, until().toEpochDay() - from().toEpochDay());
        return (int) (WIDTH * (step.day().toEpochDay() - from().toEpochDay()) / all);
    }
}
