package org.dateline.corpus.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.LayerCounts;
import org.dateline.corpus.stats.Tally;
import org.dateline.export.file.FileNames;

/** The first page of a report: figures, losses, what failed, what was left out, duplicates, and the documents. */
final class IndexPage {

    private static final int FREQUENT = 25;
    private static final int LISTED = 1_000;

    private final ReportFacts facts;

    IndexPage(ReportFacts facts) {
        this.facts = facts;
    }

    String html(int pages) {
        String body = "<main>\n<h1>" + Html.escape(facts.info().title()) + " " + Html.escape(facts.info().version()) + "</h1>\n"
                + (facts.info().description() == null ? "" : "<p>" + Html.escape(facts.info().description()) + "</p>\n")
                + counts() + plots() + labels() + losses() + troubles() + documents(pages) + "</main>\n";
        return Html.page("en", facts.info().title(), body);
    }

    private String counts() {
        Map<String, LayerCounts> rows = new LinkedHashMap<>(facts.manifest().splits());
        rows.put("whole", facts.manifest().counts());
        return table("What there is", List.of("split", "documents", "sentences", "tokens", "entities", "events", "times", "links"),
                rows.entrySet().stream().map(row -> List.of(row.getKey(), Html.number(row.getValue().documents()),
                        Html.number(row.getValue().sentences()), Html.number(row.getValue().tokens()),
                        Html.number(row.getValue().entities()), Html.number(row.getValue().events()),
                        Html.number(row.getValue().timexes()), Html.number(row.getValue().tlinks()))).toList());
    }

    private String plots() {
        Map<String, Long> lengths = new LinkedHashMap<>();
        facts.statistics().lengths().forEach((from, documents) -> lengths.put("from " + Html.number(from) + " tokens", documents));
        return "<h2>Plots</h2>\n<div class=\"plots\">\n" + BarChart.of("Documents by date", Periods.of(facts.statistics().months()))
                + BarChart.of("Documents by length", lengths)
                + BarChart.of("Most frequent entities", facts.statistics().entities().top(FREQUENT))
                + BarChart.of("Most frequent events", facts.statistics().events().top(FREQUENT))
                + BarChart.of("Events by when they happened", Periods.of(facts.statistics().timeline())) + "</div>\n";
    }

    private String labels() {
        StringBuilder tables = new StringBuilder("<h2>Labels by split</h2>\n");
        List<String> splits = List.copyOf(facts.manifest().splits().keySet());
        facts.statistics().labels().forEach((layer, bySplit) -> {
            List<String> heads = new ArrayList<>(List.of(layer));
            heads.addAll(splits);
            Map<String, List<String>> rows = new TreeMap<>();
            bySplit.values().forEach(tally -> tally.byName().keySet().forEach(label -> rows.put(label, new ArrayList<>())));
            rows.forEach((label, row) -> {
                row.add(label);
                splits.forEach(split -> row.add(Html.number(bySplit.getOrDefault(split, new Tally()).byName().getOrDefault(label, 0L))));
            });
            tables.append(table("Labels of " + layer, heads, List.copyOf(rows.values())));
        });
        return tables.toString();
    }

    private String losses() {
        List<List<String>> rows = new ArrayList<>();
        facts.manifest().losses().forEach((format, kinds) -> kinds.forEach((kind, count) ->
                rows.add(List.of(format, kind, Html.number(count.items()), Html.number(count.documents())))));
        return "<h2>What formats could not carry</h2>\n" + table("Losses", List.of("format", "what", "items", "documents"), rows);
    }

    private String troubles() {
        return "<h2>Quarantine</h2>\n" + table("Documents that failed", List.of("input", "stage", "reason"), facts.quarantined().stream()
                .limit(LISTED).map(each -> List.of(each.origin().toString(), each.stage().id(), each.reason())).toList())
                + "<h2>Left out</h2>\n" + table("Documents left out on purpose", List.of("document", "reason"), facts.excluded().stream()
                .limit(LISTED).map(each -> List.of(each.id(), each.reason())).toList())
                + "<h2>Duplicates</h2>\n" + table("Documents that say the same", List.of("kind", "documents", "left out"),
                facts.clusters().stream().limit(LISTED).map(each -> List.of(each.kind(), String.join(", ", each.documents()),
                        String.join(", ", each.dropped()))).toList());
    }

    private String documents(int pages) {
        StringBuilder list = new StringBuilder("<h2>Documents</h2>\n");
        List<DocumentEntry> documents = facts.manifest().documents();
        list.append("<ul class=\"documents\">\n");
        documents.stream().limit(pages).forEach(document -> list.append("<li><a href=\"" + Html.escape(link(document.id())) + "\">"
                + Html.escape(document.id()) + "</a> <span class=\"faint\">" + document.split() + "</span></li>\n"));
        list.append("</ul>\n");
        return documents.size() <= pages ? list.toString() : list + "<p>" + Html.number(documents.size() - pages)
                + " more documents have no page; raise <code>report.pages</code> to give them one.</p>\n";
    }

    /** The link from the index to a document's page. */
    private static String link(String id) {
        return "documents/" + FileNames.of(id).replace("%", "%25") + ".html";
    }

    private static String table(String title, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "<p class=\"faint\">" + title + ": none.</p>\n";
        }
        List<String> first = rows.get(0);
        String head = IntStream.range(0, heads.size()).mapToObj(i -> "<th scope=\"col\"" + figure(first.get(i)) + Html.escape(heads.get(i))
                + "</th>").collect(Collectors.joining());
        String body = rows.stream().map(row -> "<tr>" + row.stream().map(cell -> "<td" + figure(cell) + Html.escape(cell) + "</td>")
                .collect(Collectors.joining()) + "</tr>\n").collect(Collectors.joining());
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + title + "\"><table><caption>" + title
                + "</caption><thead><tr>" + head + "</tr></thead>\n<tbody>\n" + body + "</tbody></table></div>\n";
    }

    /** The end of a cell's tag: figures stand to the right. */
    private static String figure(String cell) {
        return cell.matches("[0-9,]+") ? " class=\"n\">" : ">";
    }
}
