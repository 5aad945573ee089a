package org.dateline.export.casjson;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.TOP;
import org.dateline.export.cas.IndexedView;
import org.dateline.export.cas.Utf8Buffer;

/**
 * Writes CASes as CAS JSON: the tree that UIMA's own serialiser writes, but Sofas first, and a feature structure a line. Not
 * thread-safe.
 */
final class CasJsonSerializer {

    private JsonLayouts layouts;
    private UsedTypes types;

    void write(CAS cas, Utf8Buffer.Sink file) {
        if (layouts == null || !layouts.areOf(cas.getTypeSystem())) {
            layouts = new JsonLayouts(cas.getTypeSystem());
            types = new UsedTypes(cas.getTypeSystem());
        }
        List<IndexedView> views = IndexedView.of(cas);
        List<List<TOP>> structures = StructuresByType.of(cas, views, layouts);
        JsonIds ids = new JsonIds();
        Utf8Buffer json = new Utf8Buffer(file);
        json.ascii("{\"%TYPES\":");
        json.bytes(types.describe(structures.stream().map(ofType -> ofType.get(0)).toList()));
        writeStructures(structures, new JsonObjects(json, layouts, ids), json);
        writeViews(views, ids, json);
        json.ascii("}\n");
        json.flush();
    }

    private static void writeStructures(List<List<TOP>> structures, JsonObjects objects, Utf8Buffer json) {
        String lead = ",\n\"%FEATURE_STRUCTURES\":[\n";
        for (List<TOP> ofType : structures) {
            for (TOP structure : ofType) {
                json.ascii(lead);
                objects.write(structure);
                lead = ",\n";
            }
        }
        json.ascii(structures.isEmpty() ? "" : "\n]");
    }

    private static void writeViews(List<IndexedView> views, JsonIds ids, Utf8Buffer json) {
        String lead = ",\n\"%VIEWS\":{\n";
        for (IndexedView view : views.stream().sorted(Comparator.comparing(IndexedView::name)).toList()) {
            json.ascii(lead);
            JsonStrings.quote(view.name(), json);
            json.ascii(":{\"%SOFA\":");
            json.number(ids.of(view.sofa()));
            json.ascii(",\"%MEMBERS\":[");
            writeMembers(view, ids, json);
            json.ascii("]}");
            lead = ",\n";
        }
        json.ascii("\n}");
    }

    private static void writeMembers(IndexedView view, JsonIds ids, Utf8Buffer json) {
        BitSet members = new BitSet();
        view.members().forEach(member -> members.set(ids.of(member)));
        String lead = "";
        for (int id = members.nextSetBit(0); id >= 0; id = members.nextSetBit(id + 1)) {
            json.ascii(lead);
            json.number(id);
            lead = ",";
        }
    }
}
