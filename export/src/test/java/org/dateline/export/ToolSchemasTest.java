package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.json.Json;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON for annotation tools, held against a schema of what each tool takes by a validator that is not ours. */
class ToolSchemasTest {

    @TempDir
    private Path folder;

    private static JsonSchema schema(String format) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ToolSchemasTest.class.getResourceAsStream("/schema/" + format + ".schema.json"));
    }

    private List<JsonNode> export(String format, String file) throws IOException {
        List<DocumentView> documents = new ArrayList<>(Samples.awkward().values());
        documents.addAll(Samples.random());
        Samples.roundTrip(Formats.get(format), documents, folder);
        List<JsonNode> values = new ArrayList<>();
        String content = Files.readString(folder.resolve(format).resolve(file));
        for (String value : file.endsWith("l") ? content.split("\n") : new String[] {content}) {
            values.add(Json.parse(value, file, values.size() + 1));
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({"doccano, train.jsonl", "prodigy, train.jsonl", "spacy, train.jsonl", "label-studio, train-00001.json"})
    void takeWhatIsWritten(String format, String file) throws IOException {
        List<JsonNode> values = export(format, file);
        assertThat(file.endsWith("l") ? values.size() : values.get(0).size()).isGreaterThan(1000);
        JsonSchema schema = schema(format);
        for (JsonNode value : values) {
            assertThat(schema.validate(value)).as(format).isEmpty();
        }
        assertThat(schema.validate(Json.parse("[{\"text\":\"\"}]", "wrong", 1))).isNotEmpty();
    }

    @Test
    void rowsForDoccanoHaveTheSameKeys() throws IOException {
        List<JsonNode> rows = export("doccano", "train.jsonl");
        List<String> keys = new ArrayList<>();
        rows.get(0).fieldNames().forEachRemaining(keys::add);
        for (JsonNode row : rows) {
            assertThat(row.fieldNames()).toIterable().containsExactlyElementsOf(keys);
        }
    }

    @Test
    void wordsForSpacyMakeUpTheText() throws IOException {
        for (JsonNode row : export("spacy", "train.jsonl")) {
            JsonNode annotations = row.get("annotations");
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < annotations.get("words").size(); i++) {
                text.append(annotations.at("/words/" + i).asText()).append(annotations.at("/spaces/" + i).asBoolean() ? " " : "");
            }
            assertThat(text).hasToString(row.get("text").asText());
            for (String column : List.of("spaces", "tags", "pos", "lemmas", "sent_starts")) {
                assertThat(annotations.get(column)).as(column).hasSameSizeAs(annotations.get("words"));
            }
        }
    }

    @Test
    void listsForSpacyAreAsLongAsItsWordsOrNull() throws IOException {
        int without = 0;
        for (JsonNode row : export("spacy", "train.jsonl")) {
            JsonNode annotations = row.get("annotations");
            for (String column : List.of("heads", "deps")) {
                assertThat(annotations.get(column).isNull() || annotations.get(column).size() == annotations.get("words").size()).as(column).isTrue();
            }
            without += annotations.get("heads").isNull() ? 1 : 0;
        }
        assertThat(without).isPositive();
    }

    @Test
    void tokensForProdigyTellWhatFollows() throws IOException {
        int noBreak = 0;
        for (JsonNode row : export("prodigy", "train.jsonl")) {
            int[] text = row.get("text").asText().codePoints().toArray();
            for (JsonNode token : row.get("tokens")) {
                int end = token.get("end").asInt();
                boolean space = end < text.length && (Character.isWhitespace(text[end]) || text[end] == 0xA0 || text[end] == 0x202F);
                assertThat(token.get("ws").asBoolean()).as(token.toString()).isEqualTo(space);
                noBreak += space && text[end] == 0xA0 ? 1 : 0;
            }
        }
        assertThat(noBreak).isPositive();
    }
}
