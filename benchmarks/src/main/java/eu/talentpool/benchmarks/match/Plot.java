package eu.talentpool.benchmarks.match;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines over a logarithmic axis, as SVG that a browser shows in a page.
///
/// @param across name of the horizontal axis
/// @param up     name of the vertical axis, which begins at 0
record Plot(String title, String across, String up, List<Line> lines) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 70;
    private static final int RIGHT = 150;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final List<String> COLOURS = List.of("#0b5394", "#b45f06", "#38761d", "#741b47", "#434343");

    record Line(String name, List<Point> points) {}

    record Point(double x, double y) {}

    String svg() {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12">
            <rect width="%1$d" height="%2$d" fill="white"/>
            <text x="%3$d" y="22" font-size="14">%4$s</text>
            <text x="%3$d" y="%5$d">%6$s</text>
            %7$s%8$s%9$s</svg>
            """.formatted(
                        WIDTH,
                        HEIGHT,
                        LEFT,
                        title + " (" + up + ")",
                        HEIGHT - 8,
                        across,
                        rules(),
                        ticks(),
                        IntStream.range(0, lines.size()).mapToObj(this::drawn).collect(Collectors.joining()));
    }

    private String rules() {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(step -> step * most() / 4)
                .map(value -> format(
                        "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='#ddd'/>"
                                + "<text x='%d' y='%.1f' text-anchor='end'>%.4g</text>%n",
                        LEFT, WIDTH - RIGHT, y(value), y(value), LEFT - 6, y(value) + 4, value))
                .collect(Collectors.joining());
    }

    private String ticks() {
        return lines.stream()
                .flatMap(line -> line.points.stream())
                .map(Point::x)
                .distinct()
                .map(value -> format(
                        "<text x='%.1f' y='%d' text-anchor='middle'>%,.0f</text>%n",
                        x(value), HEIGHT - BOTTOM + 18, value))
                .collect(Collectors.joining());
    }

    private String drawn(int number) {
        var line = lines.get(number);
        var colour = COLOURS.get(number % COLOURS.size());
        var path = line.points.stream()
                .map(p -> format("%.1f,%.1f", x(p.x), y(p.y)))
                .collect(Collectors.joining(" "));
        var dots = line.points.stream()
                .map(p -> format("<circle cx='%.1f' cy='%.1f' r='3' fill='%s'/>", x(p.x), y(p.y), colour))
                .collect(Collectors.joining());
        return format(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>%s<text x='%d' y='%d'"
                        + " fill='%s'>%s</text>%n",
                path, colour, dots, WIDTH - RIGHT + 12, TOP + 12 + 18 * number, colour, line.name);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private double most() {
        return lines.stream()
                .flatMap(line -> line.points.stream())
                .mapToDouble(Point::y)
                .max()
                .orElse(1);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / most();
    }

    private double x(double value) {
        var logs = lines.stream()
                .flatMap(line -> line.points.stream())
                .mapToDouble(point -> Math.log(point.x))
                .summaryStatistics();
        var share = logs.getMax() > logs.getMin()
                ? (Math.log(value) - logs.getMin()) / (logs.getMax() - logs.getMin())
                : 0.5;
        return LEFT + 20 + (WIDTH - LEFT - RIGHT - 40) * share;
    }
}
