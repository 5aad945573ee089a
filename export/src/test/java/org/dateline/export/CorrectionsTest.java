package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.TemporalLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tools give back after someone has worked in them: our rows and lines with their own additions. */
class CorrectionsTest {

    private static final String TEXT = "Rain hit Lima on Monday.";

    @TempDir
    private Path folder;

    private DocumentView read(String format, String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
        return Samples.read(Formats.get(format), folder).get("rain");
    }

    private static List<String> labels(DocumentView document) {
        return document.entities().stream().map(entity -> document.textOf(entity) + "/" + entity.label()).toList();
    }

    @Test
    void labelStudiosAnnotationsCountBeforePredictions() throws IOException {
        String region = "{\"id\":\"%s\",\"from_name\":\"label\",\"to_name\":\"text\",\"type\":\"labels\",\"origin\":\"manual\",\"value\":"
                + "{\"start\":%d,\"end\":%d,\"text\":\"%s\",\"labels\":[\"%s\"]}}";
        String hit = String.format(region, "a9", 5, 8, "hit", "EVENT_OCCURRENCE");
        String monday = String.format(region, "b7", 17, 23, "Monday", "TIMEX_DATE");
        String link = "{\"type\":\"relation\",\"from_id\":\"a9\",\"to_id\":\"b7\",\"direction\":\"right\",\"labels\":[\"IS_INCLUDED\"]}";
        String annotation = "{\"id\":%d,\"completed_by\":1,\"was_cancelled\":%b,\"result\":[%s]}";
        String task = "[{\"id\":4,\"data\":{\"text\":\"" + TEXT + "\",\"document\":\"rain\"},\"drafts\":[],\"predictions\":[{\"result\":["
                + String.format(region, "n1", 9, 13, "Lima", "ORG") + "]}],\"annotations\":["
                + String.format(annotation, 1, false, String.join(",", String.format(region, "c1", 9, 13, "Lima", "GPE"), hit, monday, link))
                + "," + String.format(annotation, 2, true, "") + "]}]";
        DocumentView document = read("label-studio", "label-studio/train-00001.json", task);
        assertThat(labels(document)).containsExactly("Lima/GPE");
        assertThat(document.tlinks()).extracting(TemporalLink::relation).containsExactly("IS_INCLUDED");
        assertThat(document.events().get(0).id()).isEqualTo(document.tlinks().get(0).source());
    }

    @Test
    void labelStudiosRelationsAreReadAsTheyAreDrawn() throws IOException {
        String region = "{\"id\":\"%s\",\"type\":\"labels\",\"value\":{\"start\":%d,\"end\":%d,\"text\":\"%s\",\"labels\":[%s]}}";
        DocumentView document = read("label-studio", "label-studio/train-00001.json", "[{\"data\":{\"text\":\"" + TEXT
                + "\",\"document\":\"rain\"},\"annotations\":[{\"result\":["
                + String.format(region, "a", 5, 8, "hit", "\"EVENT_OCCURRENCE\"") + ","
                + String.format(region, "b", 17, 23, "Monday", "\"TIMEX_DATE\"") + ","
                + String.format(region, "c", 9, 13, "Lima", "\"GPE\",\"ORG\"")
                + ",{\"type\":\"relation\",\"from_id\":\"b\",\"to_id\":\"a\",\"direction\":\"left\",\"labels\":[\"BEFORE\"]}]}]}]");
        assertThat(document.tlinks()).extracting(TemporalLink::source, TemporalLink::target, TemporalLink::relation)
                .containsExactly(tuple(document.events().get(0).id(), document.timexes().get(0).id(), "BEFORE"));
        assertThat(labels(document)).containsExactlyInAnyOrder("Lima/GPE", "Lima/ORG");
    }

    @Test
    void doccanosExportIsRead() throws IOException {
        DocumentView document = read("doccano", "doccano/train.jsonl", "{\"id\":12,\"text\":\"" + TEXT
                + "\",\"document\":\"rain\",\"language\":\"en\",\"dct\":null,\"label\":[[9,13,\"GPE\"],[17,23,\"TIMEX_DATE\"]],\"Comments\":[]}\n");
        assertThat(labels(document)).containsExactly("Lima/GPE");
        assertThat(document.timexes()).hasSize(1);
    }

    @Test
    void prodigysAnswersAreRead() throws IOException {
        DocumentView document = read("prodigy", "prodigy/train.jsonl", "{\"text\":\"" + TEXT + "\",\"meta\":{\"id\":\"rain\"},\"_input_hash\":1,"
                + "\"tokens\":[{\"text\":\"Lima\",\"start\":9,\"end\":13,\"id\":0,\"ws\":true}],\"spans\":[{\"start\":9,\"end\":13,\"token_start\":0,"
                + "\"token_end\":0,\"label\":\"GPE\"}],\"_view_id\":\"spans_manual\",\"answer\":\"accept\",\"_timestamp\":1}\n");
        assertThat(labels(document)).containsExactly("Lima/GPE");
    }

    @Test
    void bratsOwnLinesAreRead() throws IOException {
        Files.createDirectories(folder.resolve("brat"));
        Files.writeString(folder.resolve("brat/rain.txt"), TEXT + "\n");
        DocumentView document = read("brat", "brat/rain.ann", "T1\tGPE 9 13\tLima\nT3\tEVENT_OCCURRENCE 5 8\thit\nE1\tEVENT_OCCURRENCE:T3 \n"
                + "A1\tPolarity E1 NEG\nA2\tUnsure E1\n#1\tAnnotatorNotes T1\twhich one?\n");
        assertThat(document.entities()).extracting(Entity::label).containsExactly("GPE");
        assertThat(document.events().get(0).polarity()).isEqualTo("NEG");
        assertThat(document.events().get(0).participants()).isEmpty();
    }
}
