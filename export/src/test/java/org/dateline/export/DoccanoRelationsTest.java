package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.json.Json;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Losses;
import org.dateline.export.returned.Returned;
import org.dateline.export.returned.Returns;
import org.dateline.export.span.DoccanoExport;
import org.dateline.export.span.DoccanoFormat;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.TemporalLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links between spans, for doccano's projects with relations. */
class DoccanoRelationsTest {

    private static final FormatOptions LINKED = FormatOptions.DEFAULT.with(DoccanoFormat.RELATIONS, "yes");
    private static final DoccanoFormat FORMAT = new DoccanoFormat();
    private static final Capabilities CARRIES = FORMAT.carries(LINKED);

    @TempDir
    private Path folder;
    private final List<DocumentView> documents = new ArrayList<>(Samples.awkward().values());

    @BeforeEach
    void write() {
        documents.addAll(Samples.random());
        try (Exporter exporter = new Exporter(folder, List.of(FORMAT), LINKED)) {
            documents.forEach(exporter::write);
        }
    }

    private Path file() {
        return folder.resolve("doccano/train.jsonl");
    }

    private List<JsonNode> rows() throws IOException {
        try (Stream<String> lines = Files.lines(file())) {
            return lines.map(line -> Json.parse(line, "train.jsonl", 0)).toList();
        }
    }

    @Test
    void comeBackAsDeclared() {
        Map<String, DocumentView> read;
        try (Stream<DocumentView> back = FORMAT.read(folder, FormatOptions.DEFAULT)) {
            read = back.collect(Collectors.toMap(DocumentView::id, document -> document));
        }
        int links = 0;
        for (DocumentView document : documents) {
            DocumentView reduced = CARRIES.reduce(document, new Losses());
            Views.assertSame(read.get(reduced.id()), reduced, document.id());
            links += reduced.tlinks().size();
        }
        assertThat(links).isGreaterThan(100);
    }

    @Test
    void comeBackFromTheToolAsShown() throws IOException {
        Returns returns = new Returns();
        new DoccanoExport().read(Files.move(file(), folder.resolve("all.jsonl")), returns);
        assertThat(returns.documents()).extracting(Returned::shows).containsOnly(CARRIES);
        assertThat(returns.documents()).extracting(Returned::layers).allMatch(layers -> layers.contains(Facet.TLINKS));
        assertThat(returns.documents()).extracting(Returned::document).extracting(document -> document.tlinks().size())
                .containsExactlyElementsOf(documents.stream().map(document -> CARRIES.reduce(document, new Losses()).tlinks().size()).toList());
    }

    @Test
    void loseOnlyThoseToACreationTimeThatNoWordsState() {
        Losses losses = new Losses();
        documents.forEach(document -> CARRIES.reduce(document, losses));
        assertThat(losses.byKind()).doesNotContainKey(Facet.TLINKS.kind()).containsKey("tlinks to the document creation time");
        assertThat(CARRIES.losses()).contains("tlinks to the document creation time").doesNotContain(Facet.TLINKS.kind());
    }

    @Test
    void haveTheShapeThatTheToolTakes() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(DoccanoRelationsTest.class.getResourceAsStream("/schema/doccano-relations.schema.json"));
        for (JsonNode row : rows()) {
            assertThat(schema.validate(row)).isEmpty();
            assertThat(row.get("relations")).allSatisfy(link -> assertThat(row.get("entities"))
                    .extracting(entity -> entity.get("id").asInt()).doesNotHaveDuplicates()
                    .contains(link.get("from_id").asInt(), link.get("to_id").asInt()));
        }
    }

    @Test
    void sayWhichSpansAreLinked() throws IOException {
        DocumentView document = CARRIES.reduce(Samples.everything(), new Losses());
        JsonNode row = rows().stream().filter(each -> each.get("document").asText().equals(document.id())).findFirst().orElseThrow();
        assertThat(row.get("relations")).hasSameSizeAs(document.tlinks());
        TemporalLink link = document.tlinks().get(0);
        JsonNode from = row.get("entities").get(row.at("/relations/0/from_id").asInt());
        assertThat(document.events()).filteredOn(event -> event.id().equals(link.source())).extracting(event -> "EVENT_" + event.eventClass())
                .containsExactly(from.get("label").asText());
        assertThat(row.at("/relations/0/type").asText()).isEqualTo(link.relation());
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "true,true", "no,false", "false,false"})
    void areWrittenWhereAskedFor(String value, boolean links) {
        assertThat(FORMAT.carries(FormatOptions.DEFAULT.with(DoccanoFormat.RELATIONS, value)).facets().contains(Facet.TLINKS)).isEqualTo(links);
    }

    @Test
    void areAskedForByYesOrNo() {
        assertThatThrownBy(() -> FORMAT.carries(FormatOptions.DEFAULT.with(DoccanoFormat.RELATIONS, "maybe")))
                .isInstanceOf(SettingException.class).hasMessageContaining("'maybe'").hasMessageContaining("yes or no");
    }
}
