package org.dateline.export.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.export.json.Json;
import org.dateline.export.view.DocumentView;

/** What exportedproject.json says: the documents, the layers to show, and the tag sets they use. */
final class ProjectFile {

    private final String name;
    private final Set<String> documents = new LinkedHashSet<>();
    private final TagSets tagSets = new TagSets();

    ProjectFile(String name) {
        this.name = name;
    }

    /** Adds a document; false when one of this name is there. */
    boolean add(String document, DocumentView view) {
        tagSets.see(view);
        return documents.add(document);
    }

    ObjectNode toJson() {
        ObjectNode project = Json.object();
        project.put("name", name).put("slug", name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("description", "News articles annotated by Dateline.").put("mode", "annotation").put("version", 1);
        ArrayNode sources = project.putArray("source_documents");
        documents.forEach(document -> sources.addObject().put("name", document).put("format", "xmi").put("state", "NEW"));
        project.putArray("annotation_documents");
        project.putArray("project_permissions");
        project.set("tag_sets", tagSets.toJson());
        project.set("layers", ProjectLayers.toJson());
        return project;
    }
}
