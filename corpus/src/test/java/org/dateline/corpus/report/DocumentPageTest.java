package org.dateline.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.junit.jupiter.api.Test;

class DocumentPageTest {

    private static final String TEXT = "The <Bank> of Norway & Oslo 😀 met on Monday.";

    private static DocumentView document() {
        List<Entity> entities = List.of(new Entity("n1", 4, 20, "ORG", null, null, 0.5), new Entity("n2", 14, 20, "GPE", null, null, null),
                new Entity("n3", 14, 27, "GPE", null, "Norway & Oslo", null));
        Event event = new Event("e1", 31, 34, "OCCURRENCE", "PAST", "NONE", "POS", null, "VERB", null, null, null, List.of());
        Timex time = new Timex("t1", 38, 44, "DATE", "2021-05-03", null, null, null, false, "NONE", null, null, null, null, null);
        return new DocumentView("d/1", "en", TEXT, new Metadata("2021-05-04", "OSLO", "Rates", null, null, null, Map.of("desk", "<a>")),
                List.of(), List.of(new Sentence(0, TEXT.length())), List.of(), entities, List.of(event), List.of(time),
                List.of(new TemporalLink("l1", "e1", "t1", "IS_INCLUDED", null)), List.of());
    }

    private static String page() {
        return new DocumentPage(document()).html("train", "../index.html");
    }

    private static List<Integer> occurrences(String text, String pattern) {
        List<Integer> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.start());
        }
        return found;
    }

    private static String shownText(String page) {
        String drawn = page.substring(page.indexOf("<div class=\"text\""), page.indexOf("</div>", page.indexOf("<div class=\"text\"")));
        return drawn.replaceAll("<span class=\"sentence\"[^>]*>[^<]*</span>", "").replaceAll("<[^>]*>", "").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }

    @Test
    void showsTheTextAsItIs() {
        assertThat(shownText(page())).isEqualTo(TEXT);
    }

    @Test
    void marksThatNestOrCrossAreOnLinesOfTheirOwn() {
        Tracks tracks = new Tracks(Mark.of(document()));
        assertThat(tracks.count()).isEqualTo(3);
        assertThat(List.of(tracks.of(0), tracks.of(1), tracks.of(2))).containsExactly(0, 1, 2);
        assertThat(page()).contains("background-image:linear-gradient(var(--entity),var(--entity)),linear-gradient(var(--entity),"
                + "var(--entity)),linear-gradient(var(--entity),var(--entity))");
    }

    @Test
    void everyMarkCanBeReachedByKeyAndIsSpoken() {
        assertThat(occurrences(page(), "tabindex=\"0\" aria-label=\"[^\"]+\" role=\"note\"")).hasSize(4);
        assertThat(page()).contains("entity n1 ORG: confidence 0.5").contains("time t1 DATE: value 2021-05-03");
    }

    @Test
    void everyMarkIsInTheTableAndLinksLeadToIt() {
        for (String id : List.of("n1", "n2", "n3", "e1", "t1")) {
            assertThat(page()).contains("<tr id=\"" + id + "\">");
        }
        assertThat(page()).contains("<a href=\"#e1\">e1</a> met").contains("<a href=\"#t1\">t1</a> Monday");
    }

    @Test
    void needsNothingFromOutside() {
        assertThat(page()).doesNotContain("<script", "src=", "@import", "url(", "<link").contains("<style>", "prefers-color-scheme: dark",
                "@media print", "lang=\"en\"", "<title>Rates</title>");
        assertThat(occurrences(page(), "href=\"(?!#|\\.\\./index\\.html)")).isEmpty();
    }

    @Test
    void everythingThatIsOpenedIsClosed() {
        for (String tag : List.of("div", "span", "table", "tr", "td", "th", "thead", "tbody", "p", "h1", "h2", "main", "nav", "body")) {
            assertThat(occurrences(page(), "<" + tag + "[ >]")).as(tag).hasSameSizeAs(occurrences(page(), "</" + tag + ">"));
        }
        assertThat(page()).contains("<td>&lt;a&gt;</td>").doesNotContain("<Bank>");
    }
}
