package org.dateline.corpus.report;

import java.util.Map;

/** Bars beside their names: a picture for who sees it, and the same figures as a table for who does not. */
final class BarChart {

    private static final int WIDTH = 540;
    private static final int NAME = 196;
    private static final int ROW = 18;
    private static final int FIGURE = 60;
    private static final int LONGEST = 28;

    private BarChart() {}

    static String of(String title, Map<String, Long> figures) {
        if (figures.isEmpty()) {
            return "<p class=\"faint\">" + Html.escape(title) + ": none.</p>\n";
        }
        return "<figure>\n<figcaption>" + Html.escape(title) + "</figcaption>\n" + picture(title, figures) + table(title, figures)
                + "</figure>\n";
    }

    private static String picture(String title, Map<String, Long> figures) {
        long most = Math.max(1, figures.values().stream().mapToLong(Long::longValue).max().orElse(1));
        StringBuilder svg = new StringBuilder("<svg role=\"img\" aria-label=\"" + Html.escape(title) + "\" viewBox=\"0 0 " + WIDTH + " "
                + (figures.size() * ROW + 4) + "\" width=\"" + WIDTH + "\">\n");
        int top = 0;
        for (Map.Entry<String, Long> figure : figures.entrySet()) {
            long length = Math.max(1, figure.getValue() * (WIDTH - NAME - FIGURE) / most);
            int base = top + ROW - 5;
            svg.append("<text x=\"" + (NAME - 6) + "\" y=\"" + base + "\" text-anchor=\"end\">" + Html.escape(shortened(figure.getKey()))
                    + "</text><rect x=\"" + NAME + "\" y=\"" + (top + 3) + "\" width=\"" + length + "\" height=\"" + (ROW - 6)
                    + "\" rx=\"2\"/><text x=\"" + (NAME + length + 5) + "\" y=\"" + base + "\">" + Html.number(figure.getValue()) + "</text>\n");
            top += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    /** A name that has room; what stands in brackets at its end, such as a label, stays. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String end = name.substring(name.endsWith(")") ? Math.max(0, name.lastIndexOf(" (")) : name.length());
        int room = LONGEST - 1 - end.length();
        return room < 1 ? name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…"
                : name.substring(0, name.offsetByCodePoints(0, room)) + "…" + end;
    }

    private static String table(String title, Map<String, Long> figures) {
        StringBuilder table = new StringBuilder("<details><summary>The figures as a table</summary>\n<table><caption>"
                + Html.escape(title) + "</caption>\n");
        figures.forEach((name, figure) -> table.append("<tr><th scope=\"row\">" + Html.escape(name) + "</th><td class=\"n\">"
                + Html.number(figure) + "</td></tr>\n"));
        return table.append("</table></details>\n").toString();
    }
}
