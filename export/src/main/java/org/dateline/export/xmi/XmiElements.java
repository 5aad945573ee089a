package org.dateline.export.xmi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.jcas.cas.TOP;
import org.dateline.export.cas.Layout;
import org.dateline.export.cas.Slot;
import org.dateline.export.cas.Utf8Buffer;
import org.dateline.export.file.Escapes;

/** Writes feature structures as elements, their features as attributes, and strings of which there are several as elements within. */
final class XmiElements {

    /** Ends the last attribute and an element that holds nothing. */
    private static final byte[] EMPTY = ascii("\"/>");
    /** Ends the last attribute and a tag. */
    private static final byte[] TAG = ascii("\">");
    private static final String ELEMENTS = "elements";
    private static final byte[] ELEMENTS_LEAD = ascii("\" " + ELEMENTS + "=\"");

    private final Utf8Buffer xml;
    private final XmiLayouts layouts;
    private final Escapes attributes;
    private final Escapes content;

    XmiElements(Utf8Buffer xml, XmiLayouts layouts, XmlVersion version) {
        this.xml = xml;
        this.layouts = layouts;
        this.attributes = version.attributes();
        this.content = version.content();
    }

    void write(TOP structure) {
        Layout layout = layouts.of(structure);
        xml.bytes(layout.lead());
        xml.number(structure._id());
        boolean complete = layout.array() ? inPlace(structure, ELEMENTS_LEAD) : attributes(structure, layout.slots());
        if (complete) {
            xml.bytes(EMPTY);
        } else {
            xml.bytes(TAG);
            elementsWithin(structure, layout);
            xml.ascii("</");
            xml.ascii(layouts.qualified(structure.getType().getName()));
            xml.ascii('>');
        }
    }

    /** Whether all features could be written as attributes. */
    private boolean attributes(TOP structure, List<Slot> slots) {
        boolean complete = true;
        for (Slot slot : slots) {
            switch (slot.range()) {
                case INTEGER -> number(slot, structure._getIntValueNc(slot.feature()));
                case STRUCTURE -> reference(slot, structure._getFeatureValueNc(slot.feature()));
                case ARRAY, LIST -> complete &= inPlace(structure._getFeatureValueNc(slot.feature()), slot.lead());
                default -> text(slot, structure.getFeatureValueAsString(slot.feature()));
            }
        }
        return complete;
    }

    private void number(Slot slot, int value) {
        xml.bytes(slot.lead());
        xml.number(value);
    }

    private void reference(Slot slot, TOP target) {
        if (target != null) {
            number(slot, target._id());
        }
    }

    private void text(Slot slot, String value) {
        if (value != null) {
            xml.bytes(slot.lead());
            xml.text(value, attributes);
        }
    }

    /** Whether an array or list could be written as an attribute. */
    private boolean inPlace(TOP multiple, byte[] lead) {
        if (multiple == null) {
            return true;
        }
        List<String> values = MultiValues.of(multiple);
        if (MultiValues.areTexts(multiple) && !values.isEmpty()) {
            return false;
        }
        xml.bytes(lead);
        xml.ascii(String.join(" ", values));
        return true;
    }

    private void elementsWithin(TOP structure, Layout layout) {
        if (layout.array()) {
            elements(ELEMENTS, structure);
            return;
        }
        for (Slot slot : layout.slots()) {
            TOP multiple = slot.range().isMultiple() ? structure._getFeatureValueNc(slot.feature()) : null;
            if (multiple != null && MultiValues.areTexts(multiple)) {
                elements(slot.feature().getShortName(), multiple);
            }
        }
    }

    private void elements(String name, TOP texts) {
        for (String text : MultiValues.of(texts)) {
            xml.ascii('<');
            xml.text(name, content);
            if (text == null) {
                xml.ascii("/>");
            } else {
                xml.ascii('>');
                xml.text(text, content);
                xml.ascii("</");
                xml.text(name, content);
                xml.ascii('>');
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
