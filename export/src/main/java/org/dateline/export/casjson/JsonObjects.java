package org.dateline.export.casjson;

import java.nio.charset.StandardCharsets;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.jcas.cas.TOP;
import org.dateline.export.cas.Layout;
import org.dateline.export.cas.Slot;
import org.dateline.export.cas.Utf8Buffer;

/** Writes feature structures as objects. */
final class JsonObjects {

    private static final byte[] LEAD = "{\"%ID\":".getBytes(StandardCharsets.US_ASCII);

    private final Utf8Buffer json;
    private final JsonLayouts layouts;
    private final JsonIds ids;
    private final JsonArrays arrays;

    JsonObjects(Utf8Buffer json, JsonLayouts layouts, JsonIds ids) {
        this.json = json;
        this.layouts = layouts;
        this.ids = ids;
        this.arrays = new JsonArrays(json, ids);
    }

    void write(TOP structure) {
        Layout layout = layouts.of(structure);
        json.bytes(LEAD);
        json.number(ids.of(structure));
        json.bytes(layout.lead());
        if (layout.array()) {
            json.ascii(",\"%ELEMENTS\":");
            arrays.write((CommonArrayFS<?>) structure);
        } else {
            for (Slot slot : layout.slots()) {
                feature(structure, slot);
            }
        }
        json.ascii('}');
    }

    private void feature(TOP structure, Slot slot) {
        switch (slot.range()) {
            case INTEGER -> number(slot, structure._getIntValueNc(slot.feature()));
            case STRUCTURE -> reference(slot, structure._getFeatureValueNc(slot.feature()));
            case STRING -> text(slot, structure._getStringValueNc(slot.feature()));
            case FLOAT -> fraction(slot, structure._getFloatValueNc(slot.feature()));
            case DOUBLE -> fraction(slot, structure._getDoubleValueNc(slot.feature()));
            default -> literal(slot, structure.getFeatureValueAsString(slot.feature()));
        }
    }

    private void number(Slot slot, int value) {
        json.bytes(slot.lead());
        json.number(value);
    }

    private void reference(Slot slot, TOP target) {
        if (target != null) {
            number(slot, ids.of(target));
        }
    }

    private void text(Slot slot, String value) {
        if (value != null) {
            json.bytes(slot.lead());
            JsonStrings.quote(value, json);
        }
    }

    /** What is no number to JSON is a string, and the name says so. */
    private void fraction(Slot slot, double value) {
        if (Double.isFinite(value)) {
            literal(slot, Double.toString(value));
        } else {
            json.ascii(',');
            JsonStrings.quote("#" + slot.feature().getShortName(), json);
            json.ascii(':');
            JsonStrings.quote(Double.toString(value), json);
        }
    }

    private void literal(Slot slot, String value) {
        json.bytes(slot.lead());
        json.ascii(value);
    }
}
