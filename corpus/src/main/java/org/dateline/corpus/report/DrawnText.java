package org.dateline.corpus.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/**
 * A text cut wherever a token or a mark begins or ends; each piece is underlined once for each mark over it, and says what is known of
 * it when it is pointed at or reached with the keyboard.
 */
final class DrawnText {

    private static final int THICK = 3;
    private static final int GAP = 2;

    private final DocumentView view;
    private final List<Mark> marks;
    private final Tracks tracks;
    private final Map<Integer, Token> tokens = new HashMap<>();
    private final Map<Integer, List<Integer>> starting = new HashMap<>();

    DrawnText(DocumentView view, List<Mark> marks) {
        this.view = view;
        this.marks = marks;
        this.tracks = new Tracks(marks);
        view.tokens().forEach(token -> tokens.put(token.begin(), token));
        for (int i = 0; i < marks.size(); i++) {
            starting.computeIfAbsent(marks.get(i).begin(), begin -> new ArrayList<>()).add(i);
        }
    }

    String html() {
        int room = tracks.count() * (THICK + GAP);
        StringBuilder html = new StringBuilder("<div class=\"text\" style=\"--pad:" + room + "px;--leading:calc(1.7em + " + room
                + "px)\">");
        TreeSet<Integer> cuts = cuts();
        TreeSet<Integer> sentences = view.sentences().stream().map(Sentence::begin).collect(Collectors.toCollection(TreeSet::new));
        List<Integer> over = new ArrayList<>();
        Token token = null;
        int from = 0;
        for (int cut : cuts) {
            html.append(piece(from, cut, over, token));
            if (sentences.contains(cut) && cut < view.text().length()) {
                html.append("<span class=\"sentence\" aria-hidden=\"true\">¦</span>");
            }
            over.removeIf(mark -> marks.get(mark).end() <= cut);
            over.addAll(starting.getOrDefault(cut, List.of()));
            token = tokens.containsKey(cut) ? tokens.get(cut) : token != null && token.end() > cut ? token : null;
            from = cut;
        }
        return html.append("</div>\n").toString();
    }

    private TreeSet<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, view.text().length()));
        view.tokens().forEach(token -> cuts.addAll(List.of(token.begin(), token.end())));
        view.sentences().forEach(sentence -> cuts.add(sentence.begin()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.begin(), mark.end())));
        return cuts;
    }

    private String piece(int from, int to, List<Integer> over, Token token) {
        String text = Html.escape(view.text().substring(from, to));
        if (text.isEmpty() || over.isEmpty() && token == null) {
            return text;
        }
        if (over.isEmpty()) {
            return "<span title=\"" + Html.escape(describe(token)) + "\">" + text + "</span>";
        }
        String tip = over.stream().map(marks::get).map(DrawnText::describe).collect(Collectors.joining("\n"))
                + (token == null ? "" : "\n" + describe(token));
        boolean begins = over.stream().anyMatch(mark -> marks.get(mark).begin() == from);
        return "<span" + (begins ? " tabindex=\"0\" aria-label=\"" + Html.escape(text(over, from) + ": " + tip) + "\" role=\"note\"" : "")
                + " data-tip=\"" + Html.escape(tip) + "\" style=\"" + lines(over) + "\">" + text + "</span>";
    }

    private String text(List<Integer> over, int from) {
        return over.stream().map(marks::get).filter(mark -> mark.begin() == from).map(view::textOf).collect(Collectors.joining(", "));
    }

    /** A line of colour for each mark over the piece. */
    private String lines(List<Integer> over) {
        String colours = over.stream().map(mark -> "linear-gradient(var(--" + marks.get(mark).kind() + "),var(--"
                + marks.get(mark).kind() + "))").collect(Collectors.joining(","));
        String places = over.stream().map(mark -> "0 calc(100% - " + (tracks.count() - 1 - tracks.of(mark)) * (THICK + GAP) + "px)")
                .collect(Collectors.joining(","));
        return "background-image:" + colours + ";background-position:" + places + ";background-size:100% " + THICK + "px";
    }

    private static String describe(Mark mark) {
        return mark.kind() + " " + mark.id() + " " + mark.label() + (mark.attributes().isEmpty() ? "" : ": " + mark.attributes());
    }

    private String describe(Token token) {
        String head = token.head() >= 0 ? " of " + view.textOf(view.tokens().get(token.head())) : "";
        return String.format(Locale.ROOT, "token %s%s%s%s%s", view.textOf(token), value(" lemma ", token.lemma()),
                value(" ", token.upos()), value(" ", token.xpos()), token.deprel() == null ? "" : " " + token.deprel() + head);
    }

    private static String value(String before, String value) {
        return value == null ? "" : before + value;
    }
}
