package org.dateline.corpus.annotate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.dateline.export.view.DocumentView;

/** Documents as the journal keeps them: whole, in one line, for this program alone. */
public final class ViewCodec {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ViewCodec() {}

    /** Packs a document. */
    public static String pack(DocumentView view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document of plain values cannot fail to be packed", e);
        }
    }

    /** Unpacks what {@link #pack} made. */
    public static DocumentView unpack(String packed) {
        try {
            return JSON.readValue(packed, DocumentView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry of the journal is not what was written to it: " + e.getOriginalMessage(), e);
        }
    }
}
