package org.dateline.corpus.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;

/** The page of one document: what is known of it, its text with everything drawn over it, and the same as tables. */
final class DocumentPage {

    private final DocumentView view;
    private final List<Mark> marks;
    private final Map<String, Mark> byId = new HashMap<>();

    DocumentPage(DocumentView view) {
        this.view = view;
        this.marks = Mark.of(view);
        marks.forEach(mark -> byId.putIfAbsent(mark.id(), mark));
    }

    String html(String split, String indexLink) {
        String title = view.metadata().title() == null ? view.id() : view.metadata().title();
        String body = "<nav><a href=\"" + indexLink + "\">All documents</a></nav>\n<main>\n<h1>" + Html.escape(title) + "</h1>\n"
                + facts(split) + "<p class=\"key\"><span class=\"entity\">entity</span><span class=\"event\">event</span>"
                + "<span class=\"time\">time</span><span>¦ sentence</span></p>\n<h2>Text</h2>\n" + new DrawnText(view, marks).html()
                + marks() + links() + provenance() + "</main>\n";
        return Html.page(view.language() == null ? "en" : view.language(), title, body);
    }

    private String facts(String split) {
        Metadata metadata = view.metadata();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", view.id());
        facts.put("split", split);
        facts.put("date", metadata.dct());
        facts.put("place", metadata.place());
        facts.put("source", metadata.source());
        facts.put("url", metadata.url());
        facts.put("licence", metadata.licence());
        facts.putAll(metadata.extra());
        return "<table><caption>The document</caption>\n" + facts.entrySet().stream().filter(fact -> fact.getValue() != null)
                .map(fact -> "<tr><th scope=\"row\">" + Html.escape(fact.getKey()) + "</th><td>" + Html.escape(fact.getValue())
                        + "</td></tr>\n").collect(Collectors.joining()) + "</table>\n";
    }

    private String marks() {
        String rows = marks.stream().map(mark -> "<tr id=\"" + Html.escape(mark.id()) + "\"><td>" + mark.kind() + "</td><td>"
                + Html.escape(mark.id()) + "</td><td>" + Html.escape(view.textOf(mark)) + "</td><td>" + Html.escape(mark.label())
                + "</td><td>" + Html.escape(mark.attributes()) + "</td><td class=\"n\">" + mark.begin() + "-" + mark.end() + "</td></tr>\n")
                .collect(Collectors.joining());
        return table("Entities, events and times", rows, "layer", "id", "text", "label", "attributes", "place");
    }

    private String links() {
        String rows = view.tlinks().stream().map(link -> "<tr><td>" + Html.escape(link.id()) + "</td><td>" + target(link.source())
                + "</td><td>" + Html.escape(String.valueOf(link.relation())) + "</td><td>" + target(link.target()) + "</td></tr>\n")
                .collect(Collectors.joining());
        return table("Temporal links", rows, "id", "source", "relation", "target");
    }

    private String target(String id) {
        String words = Optional.ofNullable(byId.get(id)).map(view::textOf).orElse("creation time");
        return "<a href=\"#" + Html.escape(String.valueOf(id)) + "\">" + Html.escape(String.valueOf(id)) + "</a> " + Html.escape(words);
    }

    private String provenance() {
        String rows = view.provenance().stream().map(step -> "<tr><td>" + cell(step.layer()) + "</td><td>" + cell(step.component())
                + "</td><td>" + cell(step.version()) + "</td><td>" + cell(step.model()) + "</td></tr>\n").collect(Collectors.joining());
        return table("What made the annotations", rows, "layer", "component", "version", "model");
    }

    private static String cell(String value) {
        return value == null ? "" : Html.escape(value);
    }

    private static String table(String title, String rows, String... heads) {
        if (rows.isEmpty()) {
            return "";
        }
        String head = List.of(heads).stream().map(name -> "<th scope=\"col\">" + name + "</th>").collect(Collectors.joining());
        return "<h2>" + title + "</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + title + "\">"
                + "<table><thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows + "</tbody></table></div>\n";
    }
}
