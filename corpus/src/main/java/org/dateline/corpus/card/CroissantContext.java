package org.dateline.corpus.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.export.json.Json;

/** The JSON-LD context that the Croissant specification prescribes. */
final class CroissantContext {

    private static final List<String> PLAIN = List.of("citeAs", "column", "conformsTo", "containedIn", "equivalentProperty", "extract",
            "field", "fileProperty", "fileObject", "fileSet", "format", "includes", "isLiveDataset", "jsonPath", "key", "md5",
            "parentField", "path", "recordSet", "references", "regex", "repeated", "replace", "samplingRate", "separator", "source",
            "subField", "transform", "isArray", "arrayShape");

    private CroissantContext() {}

    static ObjectNode of() {
        ObjectNode context = Json.object();
        context.put("@language", "en").put("@vocab", "https://schema.org/").put("sc", "https://schema.org/")
                .put("cr", "http://mlcommons.org/croissant/").put("rai", "http://mlcommons.org/croissant/RAI/")
                .put("dct", "http://purl.org/dc/terms/").put("wd", "https://www.wikidata.org/wiki/");
        PLAIN.forEach(term -> context.put(term, term.equals("conformsTo") ? "dct:conformsTo" : "cr:" + term));
        context.putObject("data").put("@id", "cr:data").put("@type", "@json");
        context.putObject("dataType").put("@id", "cr:dataType").put("@type", "@vocab");
        context.putObject("examples").put("@id", "cr:examples").put("@type", "@json");
        return context;
    }
}
