package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.dateline.export.json.Json;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What INCEpTION does with a project: it makes types of the layers, reads the documents with these alone, and checks them. */
class InceptionImportTest {

    /** What the tool takes for white space at the edge of an annotation. */
    private static final Pattern EDGE = Pattern.compile("[\\s\\x1C-\\x1F\\u00A0\\u1680\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000]");
    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final String TOKEN = DKPRO + "segmentation.type.Token";
    private static final String SENTENCE = DKPRO + "segmentation.type.Sentence";

    @TempDir
    private Path folder;

    @Test
    void everyDocumentPassesTheChecks() throws Exception {
        List<DocumentView> written = new ArrayList<>(Samples.awkward().values());
        written.addAll(Samples.random().subList(0, 200));
        JsonNode project = export(written);
        CAS cas = CasCreationUtils.createCas(types(project), null, null);
        int events = 0;
        try (ZipFile zip = new ZipFile(file().toFile())) {
            for (JsonNode document : project.get("source_documents")) {
                String name = document.get("name").asText();
                try (InputStream in = zip.getInputStream(zip.getEntry("source/" + name))) {
                    CasIOUtils.load(in, cas);
                }
                check(cas, project, name);
                events += (int) cas.select("org.dateline.type.Event").count();
            }
        }
        assertThat(project.get("source_documents")).hasSameSizeAs(written);
        assertThat(events).isGreaterThan(100);
    }

    @Test
    void layersHangOnLayersOfTheProject() throws IOException {
        JsonNode project = export(List.of(Samples.everything()));
        Map<String, List<String>> features = new HashMap<>();
        project.get("layers").forEach(layer -> features.put(layer.get("name").asText(), layer.get("features").findValuesAsText("name")));
        assertThat(features).containsKeys(TOKEN, SENTENCE);
        int attached = 0;
        for (JsonNode layer : project.get("layers")) {
            if (!layer.get("attach_type").isNull()) {
                attached++;
                assertThat(features.get(layer.at("/attach_type/name").asText())).as(layer.get("name").asText())
                        .contains(layer.at("/attach_feature/name").asText());
            }
        }
        assertThat(attached).isEqualTo(3);
    }

    private Path file() {
        return folder.resolve("inception/train.zip");
    }

    private JsonNode export(List<DocumentView> documents) throws IOException {
        Samples.roundTrip(Formats.get("inception"), documents, folder);
        try (ZipFile zip = new ZipFile(file().toFile())) {
            byte[] text = zip.getInputStream(zip.getEntry("exportedproject.json")).readAllBytes();
            return Json.parse(new String(text, StandardCharsets.UTF_8), "project", 0);
        }
    }

    /** DKPro Core's types, which the tool has, and for each layer of the project's own a type. */
    private static TypeSystemDescription types(JsonNode project) throws UIMAException {
        TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
        List<TypeDescription> known = new ArrayList<>(List.of(types.getTypes()));
        known.removeIf(type -> type.getName().startsWith("org.dateline."));
        types.setTypes(known.toArray(TypeDescription[]::new));
        for (JsonNode layer : project.get("layers")) {
            if (!layer.get("built_in").asBoolean()) {
                TypeDescription type = types.addType(layer.get("name").asText(), "", CAS.TYPE_NAME_ANNOTATION);
                layer.get("features").forEach(feature -> add(types, type, feature));
            }
        }
        return types;
    }

    private static void add(TypeSystemDescription types, TypeDescription owner, JsonNode feature) {
        String name = feature.get("name").asText();
        if (feature.get("link_mode").asText().equals("WITH_ROLE")) {
            TypeDescription link = types.addType(feature.get("link_type_name").asText(), "", CAS.TYPE_NAME_TOP);
            link.addFeature(feature.get("link_type_role_feature_name").asText(), "", CAS.TYPE_NAME_STRING);
            link.addFeature(feature.get("link_type_target_feature_name").asText(), "", feature.get("type").asText());
            owner.addFeature(name, "", CAS.TYPE_NAME_FS_ARRAY, link.getName(), null);
        } else {
            owner.addFeature(name, "", feature.get("type").asText().replaceFirst("^rel-(source|target):", ""));
        }
    }

    private static void check(CAS cas, JsonNode project, String name) {
        List<Annotation> sentences = cas.<Annotation>select(SENTENCE).asList();
        assertThat(cas.select(CAS.TYPE_NAME_DOCUMENT_ANNOTATION).count()).as(name).isEqualTo(1);
        disjoint(sentences, name);
        disjoint(cas.<Annotation>select(TOKEN).asList(), name);
        for (JsonNode layer : project.get("layers")) {
            if (layer.get("type").asText().equals("relation")) {
                checkRelations(cas, layer, name);
            }
            for (Annotation annotation : cas.<Annotation>select(layer.get("name").asText())) {
                String covered = annotation.getCoveredText();
                assertThat(covered.isEmpty() || isEdge(covered.charAt(0)) || isEdge(covered.charAt(covered.length() - 1)))
                        .as("%s of %s in %s", annotation, layer.get("name"), name).isFalse();
                assertThat(isIn(annotation.getBegin(), sentences) && isIn(annotation.getEnd(), sentences)).as("%s in %s", annotation, name)
                        .isTrue();
            }
        }
    }

    /** What the tool refuses, ends that are not there, and what it marks: relations that meet, or say the same, where their layer forbids it. */
    private static void checkRelations(CAS cas, JsonNode layer, String name) {
        String mode = layer.get("overlap_mode").asText();
        Set<Object> pairs = new HashSet<>();
        Set<Object> ends = new HashSet<>();
        for (Annotation relation : cas.<Annotation>select(layer.get("name").asText())) {
            List<FeatureStructure> both = Arrays.asList(end(relation, "Governor", layer), end(relation, "Dependent", layer));
            assertThat(both).as("ends of %s in %s", relation, name).doesNotContainNull();
            assertThat(pairs.add(both) || mode.equals("ANY_OVERLAP")).as("%s stacks in %s", relation, name).isTrue();
            boolean met = new HashSet<>(both).stream().map(ends::add).toList().contains(false);
            assertThat(met && mode.equals("NO_OVERLAP")).as("%s overlaps in %s", relation, name).isFalse();
        }
    }

    /** The end of a relation that the tool shows: what hangs on the feature that the layer is attached to, if it is. */
    private static FeatureStructure end(Annotation relation, String feature, JsonNode layer) {
        FeatureStructure end = relation.getFeatureValue(relation.getType().getFeatureByBaseName(feature));
        JsonNode attached = layer.at("/attach_feature/name");
        return attached.isMissingNode() ? end : end.getFeatureValue(end.getType().getFeatureByBaseName(attached.asText()));
    }

    private static void disjoint(List<Annotation> annotations, String name) {
        for (int i = 1; i < annotations.size(); i++) {
            assertThat(annotations.get(i).getBegin()).as(name).isGreaterThanOrEqualTo(annotations.get(i - 1).getEnd());
        }
    }

    private static boolean isEdge(char unit) {
        return EDGE.matcher(String.valueOf(unit)).matches();
    }

    /** Whether a sentence reaches an offset; where a document has none, the tool finds its own. */
    private static boolean isIn(int offset, List<Annotation> sentences) {
        return sentences.isEmpty() || sentences.stream().anyMatch(sentence -> sentence.getBegin() <= offset && offset <= sentence.getEnd());
    }
}
