package org.dateline.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.export.file.Utf8Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree of the same values is the oracle. */
class JsonTextTest {

    @Test
    void everyCharacterIsWrittenAsInATree() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            String text = "a" + (Character.isSurrogate((char) unit) ? Character.toString(unit + 0x10000) : Character.toString(unit)) + "b";
            assertThat(member(text)).isEqualTo(Json.line(Json.object().put(text, text)));
        }
    }

    private static String member(String text) {
        Utf8Text out = new Utf8Text(0);
        JsonText.to(out).object().put(text, text).endObject();
        return out.toString();
    }

    @Test
    void structuresAreWrittenAsInATree() {
        ObjectNode tree = Json.object().put("text", (String) null).put("whole", -7).put("truth", true).put("score", (Double) null);
        tree.putArray("empty");
        tree.putObject("object").put("a", "x").putArray("list").add(1).add("y").add(false).addObject().put("b", 0);
        tree.put("last", 2_147_483_647);
        Utf8Text out = new Utf8Text(0);
        JsonText json = JsonText.to(out).object().put("text", (String) null).put("whole", -7).put("truth", true).put("score", (Double) null);
        json.name("empty").array().endArray().name("object").object().put("a", "x").name("list").array().add(1).add("y").add(false);
        json.object().put("b", 0).endObject().endArray().endObject().put("last", 2_147_483_647).endObject();
        assertThat(out).hasToString(Json.line(tree));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 0.1, 1e-7, 1e22, 123456789.125, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE})
    void numbersAreWrittenAsInATree(double number) {
        Utf8Text out = new Utf8Text(0);
        JsonText.to(out).object().put("score", (Double) number).endObject();
        assertThat(out).hasToString(Json.line(Json.object().put("score", number)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '\0', value = {"plain plain", "\" \\\"\"", "\\ \\\\"})
    void quotationMarksAreDoubledInACell(String value, String expected) {
        Utf8Text out = new Utf8Text(0);
        JsonText.inCell(out).add(value);
        assertThat(out).hasToString("\"\"" + expected + "\"\"");
    }
}
