package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.Rendition;
import org.dateline.export.RowFormat;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.json.Json;
import org.dateline.export.json.JsonText;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.DisjointTokens;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.TokenBorders;
import org.dateline.export.reduce.TokenIndex;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Token;

/** Prodigy's JSONL: text, tokens, spans with the tokens they begin and end at, both inclusive. */
public final class ProdigyFormat extends RowFormat {

    private static final Capabilities CARRIES = Capabilities.of(SpanRows.METADATA)
            .and(Facet.TOKENS, Facet.ENTITIES, Facet.EVENTS, Facet.TIMEXES).then(new DisjointTokens(), new TokenBorders());

    @Override
    public String id() {
        return "prodigy";
    }

    @Override
    public String summary() {
        return "JSONL with tokens and spans; for Prodigy (spans.manual takes overlaps)";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return CARRIES;
    }

    @Override
    protected String file(String split) {
        return "prodigy/" + split + ".jsonl";
    }

    @Override
    protected void encode(Rendition rendition, FormatOptions options, Utf8Text line) {
        DocumentView document = rendition.view();
        CodePoints points = CodePoints.of(document.text());
        JsonText row = JsonText.to(line).object().put("text", document.text()).name("tokens").array();
        int number = 0;
        for (Token token : document.tokens()) {
            row.object().put("text", document.textOf(token)).put("start", points.fromUtf16(token.begin()))
                    .put("end", points.fromUtf16(token.end())).put("id", number++).put("ws", isSpaceAt(document, token.end())).endObject();
        }
        TokenIndex index = new TokenIndex(document.tokens());
        row.endArray().name("spans").array();
        for (LabelledSpan span : LabelledSpan.of(document)) {
            row.object().put("start", points.fromUtf16(span.begin())).put("end", points.fromUtf16(span.end()))
                    .put("token_start", index.first(span)).put("token_end", index.last(span) - 1).put("label", span.label()).endObject();
        }
        row.endArray().name("relations").array().endArray().name("meta").object().put("id", document.id());
        SpanRows.putMetadata(row, document);
        row.endObject().endObject();
    }

    /** Whether a token is followed by white space, no-break space included; without, the tool would show two words as one. */
    private static boolean isSpaceAt(DocumentView document, int offset) {
        char next = offset < document.text().length() ? document.text().charAt(offset) : 'x';
        return Character.isWhitespace(next) || Character.isSpaceChar(next);
    }

    @Override
    protected DocumentView decode(String row, String where, int line) {
        JsonNode node = Json.parse(row, where, line);
        DocumentView bare = SpanRows.bare(string(node.path("meta"), "id"), string(node, "text"), node.path("meta"), where, line);
        CodePoints points = CodePoints.of(bare.text());
        List<Token> tokens = new ArrayList<>();
        for (JsonNode token : node.path("tokens")) {
            tokens.add(new Token(points.toUtf16(token.path("start").asInt()), points.toUtf16(token.path("end").asInt()), null, null, null,
                    Token.NO_HEAD, null));
        }
        List<LabelledSpan> spans = new ArrayList<>();
        for (JsonNode span : node.path("spans")) {
            spans.add(new LabelledSpan("s" + spans.size(), points.toUtf16(span.path("start").asInt()),
                    points.toUtf16(span.path("end").asInt()), span.path("label").asText()));
        }
        DocumentView tokenized = new DocumentView(bare.id(), bare.language(), bare.text(), bare.metadata(), List.of(), List.of(), tokens,
                List.of(), List.of(), List.of(), List.of(), List.of());
        return LabelledSpan.into(tokenized, spans, CARRIES.facets());
    }
}
