package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.dateline.export.json.Json;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Spanned;
import org.dateline.export.xmi.CasFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project file names what the documents hold, and the documents pass the tool's checks at import. */
class InceptionProjectTest {

    @TempDir
    private Path folder;

    private JsonNode project() throws IOException {
        Samples.roundTrip(Formats.get("inception"), List.of(Samples.everything(), Samples.awkward().get("emoji")), folder);
        try (ZipFile zip = new ZipFile(folder.resolve("inception/train.zip").toFile())) {
            byte[] text = zip.getInputStream(zip.getEntry("exportedproject.json")).readAllBytes();
            JsonNode project = Json.parse(new String(text, StandardCharsets.UTF_8), "project", 0);
            for (JsonNode document : project.get("source_documents")) {
                assertThat(zip.getEntry("source/" + document.get("name").asText())).isNotNull();
            }
            assertThat(project.get("source_documents")).hasSize(2);
            return project;
        }
    }

    @Test
    void showsEveryTypeAndFeatureOfOurs() throws IOException {
        JsonNode project = project();
        TypeSystem types = CasFactory.create().getTypeSystem();
        Set<String> shown = new HashSet<>();
        for (JsonNode layer : project.get("layers")) {
            Type type = types.getType(layer.get("name").asText());
            assertThat(type).as(layer.get("name").asText()).isNotNull();
            for (JsonNode feature : layer.get("features")) {
                assertThat(type.getFeatureByBaseName(feature.get("name").asText())).as("%s of %s", feature.get("name"), type).isNotNull();
                assertThat(feature.get("visible").asBoolean()).isTrue();
                shown.add(type.getName() + ":" + feature.get("name").asText());
            }
        }
        for (Type type : types.getProperlySubsumedTypes(types.getType("uima.tcas.Annotation"))) {
            if (type.getName().startsWith("org.dateline.")) {
                type.getFeatures().stream().filter(feature -> feature.getDomain() == type)
                        .forEach(feature -> assertThat(shown).contains(type.getName() + ":" + feature.getShortName()));
            }
        }
        assertThat(project.get("slug").asText()).matches("[a-z][a-z0-9-]{2,}");
    }

    @Test
    void bringsTheTagSetsThatLayersName() throws IOException {
        JsonNode project = project();
        Set<String> sets = new HashSet<>();
        project.get("tag_sets").forEach(set -> sets.add(set.get("name").asText()));
        project.get("layers").forEach(layer -> layer.get("features").forEach(feature -> {
            if (feature.has("tag_set")) {
                assertThat(sets).contains(feature.get("tag_set").get("name").asText());
            }
        }));
    }

    @Test
    void offersLabelsThatNoDocumentHas() throws IOException {
        Map<String, List<String>> tags = new HashMap<>();
        project().get("tag_sets").forEach(set -> tags.put(set.get("name").asText(), set.findValuesAsText("tag_name")));
        assertThat(tags.values()).allSatisfy(values -> assertThat(values).isNotEmpty().doesNotHaveDuplicates());
        assertThat(tags.get("Dateline entity labels")).contains("PERSON", "PRODUCT").doesNotContain("EVENT_STATE", "TIMEX_DATE");
        assertThat(tags.get("UD relation")).contains("root", "nsubj", "vocative");
        assertThat(tags.get("TLINK relType")).contains("IS_INCLUDED", "ENDED_BY");
    }

    @Test
    void passesTheChecksAtImport() {
        Format format = Formats.get("inception");
        for (DocumentView document : Samples.random()) {
            DocumentView reduced = Samples.reduced(format, document);
            List<Spanned> all = new ArrayList<>(reduced.entities());
            all.addAll(reduced.events());
            all.addAll(reduced.timexes());
            all.addAll(reduced.zones());
            assertThat(all).as(document.id()).allSatisfy(span -> {
                assertThat(reduced.textOf(span)).isNotBlank().isEqualTo(reduced.textOf(span).strip());
                assertThat(reduced.sentences()).anySatisfy(sentence -> assertThat(span.begin()).isBetween(sentence.begin(), sentence.end() - 1));
                assertThat(reduced.sentences()).anySatisfy(sentence -> assertThat(span.end()).isBetween(sentence.begin() + 1, sentence.end()));
            });
        }
    }
}
