package org.dateline.corpus.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.corpus.config.CorpusInfo;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.export.json.Json;

/** The description of a corpus in Croissant 1.1: files with checksums, splits, and the records with all their fields. */
public final class Croissant {

    private static final String RECORDS = "records";
    private static final Map<String, String> TYPES =
            Map.of("string", "sc:Text", "integer", "sc:Integer", "number", "sc:Float", "boolean", "sc:Boolean");
    private static final Map<String, String> SPLITS =
            Map.of("train", "cr:TrainingSplit", "validation", "cr:ValidationSplit", "test", "cr:TestSplit");
    private static final Map<String, String> MEDIA_TYPES = Map.of("jsonl", "application/jsonlines", "parquet", "application/x-parquet",
            "xmi", "application/xml", "xml", "application/xml", "json", "application/json", "csv", "text/csv", "tsv",
            "text/tab-separated-values", "zip", "application/zip");

    private final CardFacts facts;
    private final ObjectNode root = Json.object();

    private Croissant(CardFacts facts) {
        this.facts = facts;
    }

    /** The description as JSON-LD. */
    public static String of(CardFacts facts) {
        Croissant croissant = new Croissant(facts);
        croissant.root.set("@context", CroissantContext.of());
        croissant.about();
        croissant.distribution();
        croissant.recordSets();
        return Json.pretty(croissant.root) + "\n";
    }

    private void about() {
        CorpusInfo info = facts.info();
        root.put("@type", "sc:Dataset").put("conformsTo", "http://mlcommons.org/croissant/1.1").put("name", info.name())
                .put("description", info.description() == null ? "News articles with machine-made annotations." : info.description())
                .put("version", info.version()).put("inLanguage", info.language())
                .put("citeAs", info.title() + ", version " + info.version());
        stated(CroissantProperty.LICENSE, info.licence());
        stated(CroissantProperty.URL, info.url());
        stated(CroissantProperty.DATE_PUBLISHED, info.published());
        if (info.creator() != null) {
            root.putObject(CroissantProperty.CREATOR.property()).put("@type", "sc:Organization").put("name", info.creator());
        }
    }

    private void stated(CroissantProperty property, String value) {
        if (value != null) {
            root.put(property.property(), value);
        }
    }

    private void distribution() {
        ArrayNode files = root.putArray("distribution");
        List<FileEntry> records = facts.splits().keySet().stream().map(facts::records).filter(Objects::nonNull).toList();
        List<FileEntry> described = !records.isEmpty() ? records
                : facts.manifest().files().stream().filter(file -> file.path().indexOf('/') > 0).toList();
        described.forEach(file -> files.addObject().put("@type", "cr:FileObject").put("@id", file.path()).put("name", file.path())
                .put("contentUrl", file.path()).put("contentSize", file.bytes() + " B").put("encodingFormat", mediaType(file.path()))
                .put("sha256", file.sha256()));
    }

    private static String mediaType(String path) {
        return MEDIA_TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
    }

    private void recordSets() {
        ArrayNode sets = root.putArray("recordSet");
        splits(sets.addObject());
        for (String split : facts.splits().keySet()) {
            if (facts.records(split) != null) {
                records(sets.addObject(), split);
            }
        }
    }

    private void splits(ObjectNode set) {
        set.put("@type", "cr:RecordSet").put("@id", "splits").put("name", "splits").put("dataType", "cr:Split");
        set.putObject("key").put("@id", "splits/name");
        ArrayNode fields = set.putArray("field");
        fields.addObject().put("@type", "cr:Field").put("@id", "splits/name").put("name", "name").put("description", "Name of the split.")
                .put("dataType", "sc:Text");
        fields.addObject().put("@type", "cr:Field").put("@id", "splits/url").put("name", "url").put("description", "What it is for.")
                .put("dataType", "sc:URL");
        ArrayNode data = set.putArray("data");
        facts.splits().keySet().forEach(split -> data.addObject().put("splits/name", split)
                .put("splits/url", SPLITS.get(split).replace("cr:", "http://mlcommons.org/croissant/")));
    }

    private void records(ObjectNode set, String split) {
        String id = RECORDS + "_" + split;
        set.put("@type", "cr:RecordSet").put("@id", id).put("name", id).put("dataType", SPLITS.get(split))
                .put("description", "One record a document of the " + split + " split.");
        set.putObject("key").put("@id", id + "/id");
        fields(set.putArray("field"), RecordField.ofRecord(facts.manifest().metadata()), id, "$", facts.records(split).path());
    }

    private void fields(ArrayNode array, List<RecordField> fields, String parent, String path, String file) {
        for (RecordField field : fields) {
            field(array.addObject(), field, parent, path, file);
        }
    }

    private void field(ObjectNode node, RecordField field, String parent, String path, String file) {
        String id = parent + "/" + URLEncoder.encode(field.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String jsonPath = path + "." + step(field.name()) + (field.repeated() ? "[*]" : "");
        node.put("@type", "cr:Field").put("@id", id).put("name", field.name()).put("description", field.description());
        if (field.repeated()) {
            node.put("isArray", true).put("arrayShape", "-1");
        }
        if (field.fields().isEmpty()) {
            node.put("dataType", TYPES.getOrDefault(field.type(), "sc:Text"));
            ObjectNode source = node.putObject("source");
            source.putObject("fileObject").put("@id", file);
            source.putObject("extract").put("jsonPath", jsonPath);
        } else {
            fields(node.putArray("subField"), field.fields(), id, jsonPath, file);
        }
    }

    /** A name as JSONPath and JMESPath both take it. */
    private static String step(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : Quoted.of(name);
    }
}
