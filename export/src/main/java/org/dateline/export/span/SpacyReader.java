package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/** Reads a row for spaCy. */
final class SpacyReader {

    private final JsonNode annotations;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private SpacyReader(JsonNode annotations) {
        this.annotations = annotations;
        Map<Integer, Integer> numbers = new HashMap<>();
        JsonNode ids = annotations.path("ids");
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).asInt() >= 0) {
                numbers.put(i, numbers.size());
            }
        }
        int begin = 0;
        for (int i = 0; i < ids.size(); i++) {
            int end = begin + annotations.path("words").get(i).asText().length();
            if (numbers.containsKey(i)) {
                if (annotations.path("sent_starts").path(i).asInt() == 1) {
                    starts.add(tokens.size());
                }
                tokens.add(token(i, begin, end, numbers));
            }
            begin = end + (annotations.path("spaces").get(i).asBoolean() ? 1 : 0);
        }
    }

    private Token token(int place, int begin, int end, Map<Integer, Integer> numbers) {
        JsonNode heads = annotations.path("heads");
        int head = heads.isEmpty() ? Token.NO_HEAD : heads.get(place).asInt() == place ? Token.ROOT : numbers.get(heads.get(place).asInt());
        return new Token(begin, end, value("lemmas", place), value("pos", place), value("tags", place), head, value("deps", place));
    }

    private String value(String key, int place) {
        String value = annotations.path(key).path(place).asText();
        return value.isEmpty() ? null : value;
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
            sentences.add(new Sentence(tokens.get(starts.get(i)).begin(), tokens.get(next - 1).end()));
        }
        return sentences;
    }

    static DocumentView toView(JsonNode row, String where, int line) {
        DocumentView bare = SpanRows.bare(string(row, "id"), string(row, "text"), row.path("meta"), where, line);
        SpacyReader reader = new SpacyReader(row.path("annotations"));
        DocumentView parsed = new DocumentView(bare.id(), bare.language(), bare.text(), bare.metadata(), List.of(), reader.sentences(),
                reader.tokens, List.of(), List.of(), List.of(), List.of(), List.of());
        JsonNode spans = row.path("annotations").path("spans").path("sc");
        return LabelledSpan.into(parsed, SpanRows.triples(spans, CodePoints.of(bare.text())), SpacyFormat.CARRIES.facets());
    }
}
