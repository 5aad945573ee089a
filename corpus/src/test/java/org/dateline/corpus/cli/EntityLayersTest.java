package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INCEpTION has two layers for entities, names and mentions: whichever was corrected is taken. */
class EntityLayersTest extends CorrectionCase {

    private static final String ARTICLE = "news/Porto 1";
    private static final String NAME = "<[^<]*:NamedEntity [^>]*begin=\"%s\"[^>]*/>";
    private static final String MENTION = "<[^<]*:EntityMention [^>]*begin=\"%s\"[^>]*/>";

    /** Edits of a side: {@code PLACE LABEL} relabels what begins there, {@code PLACE -} deletes it, {@code PLACE> END} moves its end. */
    @ParameterizedTest(name = "names: {0}, mentions: {1}")
    @CsvSource(nullValues = "no", value = {
        "no, no, n1 Porto GPE x1; n2 Ana Costa PERSON x2, 0",
        "no, 14 FAC, n1 Porto FAC x1; n2 Ana Costa PERSON x2, 0",
        "no, 37 -, n1 Porto GPE x1, 0",
        "no, 37> 51, n1 Porto GPE x1; n2 Ana Costa said PERSON x2, 0",
        "no, +23 EVENT, n1 Porto GPE x1; n3 Friday EVENT null; n2 Ana Costa PERSON x2, 0",
        "14 LOC, 37 -, n1 Porto LOC x1, 0",
        "14 LOC, no, n1 Porto LOC x1; n2 Ana Costa PERSON x2, 0",
        "14 -, no, n2 Ana Costa PERSON x2, 0",
        "14 -, 14 -, n2 Ana Costa PERSON x2, 0",
        "14 LOC, 14 LOC, n1 Porto LOC x1; n2 Ana Costa PERSON x2, 0",
        "+23 DATE, +23 DATE, n1 Porto GPE x1; n3 Friday DATE null; n2 Ana Costa PERSON x2, 0",
        "14 LOC, 14 FAC, n1 Porto LOC x1; n2 Ana Costa PERSON x2, 1",
        "14 LOC, 14 -, n1 Porto LOC x1; n2 Ana Costa PERSON x2, 1",
        "14 -, 14 FAC, n2 Ana Costa PERSON x2, 1",
        "37> 51, 37 NORP, n1 Porto GPE x1; n2 Ana Costa said PERSON x2, 1",
        "+23 DATE, +23 EVENT, n1 Porto GPE x1; n3 Friday DATE null; n2 Ana Costa PERSON x2, 1"})
    void theCorrectedSideCounts(String names, String mentions, String expected, int disagreements) throws IOException {
        Path exported = folder().resolve("exported");
        assertThat(Run.of("export", corpus().toString(), "--format", "xmi", "-o", exported.toString()).code()).isZero();
        Path file = exported.resolve("xmi/news%2fPorto%201~10.xmi");
        Files.writeString(file, edit(edit(Files.readString(file), NAME, "value", names), MENTION, "label", mentions));
        Run run = correct(exported.resolve("xmi"), "inception");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(CorrectionSample.told(CorrectionSample.records(target()).get(ARTICLE), "entities", "id", "text", "label", "entity"))
                .isEqualTo(List.of(expected.split("; ")));
        if (disagreements == 0) {
            assertThat(run.err()).doesNotContain("in both layers");
        } else {
            assertThat(run.err()).contains("in another way: " + disagreements + "; 'Named entity' was taken").contains(ARTICLE);
        }
    }

    private static String edit(String xmi, String layer, String label, String edit) {
        if (edit == null) {
            return xmi;
        }
        String what = edit.substring(edit.indexOf(' ') + 1);
        String place = edit.substring(0, edit.indexOf(' ')).replaceAll("[+>]", "");
        if (edit.startsWith("+")) {
            return added(xmi, layer, label + "=\"" + what + "\"", Integer.parseInt(place));
        }
        MatchResult found = find(xmi, layer.formatted(place));
        if (what.equals("-")) {
            String id = found.group().replaceFirst(".* xmi:id=\"(\\d+)\".*", "$1");
            return xmi.replace(found.group(), "").replaceFirst("(members=\"[^\"]*) " + id + " ", "$1 ");
        }
        String changed = edit.contains(">") ? found.group().replaceFirst(" end=\"\\d+\"", " end=\"" + what + "\"")
                : found.group().replaceFirst(" " + label + "=\"[^\"]*\"", " " + label + "=\"" + what + "\"");
        assertThat(changed).isNotEqualTo(found.group());
        return xmi.replace(found.group(), changed);
    }

    private static String added(String xmi, String layer, String label, int begin) {
        String like = find(xmi, layer.formatted("37")).group();
        String tag = like.substring(0, like.indexOf(' '));
        String id = label.startsWith("value") ? "9001" : "9002";
        String added = "%s xmi:id=\"%s\" sofa=\"1\" begin=\"%d\" end=\"%d\" %s/>".formatted(tag, id, begin, begin + 6, label);
        return xmi.replace(like, like + added).replaceFirst("members=\"", "members=\"" + id + " ");
    }

    private static MatchResult find(String xmi, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(xmi);
        return Stream.of(matcher).filter(Matcher::find).findFirst().orElseThrow(() -> new AssertionError(pattern)).toMatchResult();
    }
}
