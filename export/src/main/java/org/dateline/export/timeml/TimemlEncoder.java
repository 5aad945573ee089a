package org.dateline.export.timeml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.xmi.XmlText;
import org.dateline.export.xmi.XmlVersion;
import org.xml.sax.helpers.AttributesImpl;

/** Writes a document whose events and times do not overlap. */
final class TimemlEncoder {

    static final String UNKNOWN_TIME = "XXXX-XX-XX";

    private static final String SCHEMA = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd";

    private final DocumentView document;
    private final XmlText xml = new XmlText(XmlVersion.XML_1_0);
    private final Map<String, String> instances = new HashMap<>();

    TimemlEncoder(DocumentView document) {
        this.document = document;
    }

    String text() {
        xml.startPrefixMapping("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        start("TimeML", "xsi:noNamespaceSchemaLocation", SCHEMA);
        newLine();
        element("DOCID", document.id());
        creationTime();
        if (document.metadata().title() != null) {
            element("TITLE", document.metadata().title());
        }
        words();
        document.events().forEach(this::instance);
        document.tlinks().forEach(this::link);
        end("TimeML");
        return xml.text();
    }

    private void creationTime() {
        String time = document.metadata().dct();
        start("DCT");
        start("TIMEX3", "tid", TemporalLink.CREATION_TIME, "type", time != null && time.contains("T") ? "TIME" : "DATE", "value",
                time == null ? UNKNOWN_TIME : time, "temporalFunction", "false", "functionInDocument", "CREATION_TIME");
        characters(time == null ? "" : time);
        end("TIMEX3");
        end("DCT");
        newLine();
    }

    private void words() {
        List<Spanned> tags = new ArrayList<>(document.timexes());
        tags.addAll(document.events());
        tags.sort(null);
        start("TEXT");
        int end = 0;
        for (Spanned tag : tags) {
            characters(document.text().substring(end, tag.begin()));
            String name = tag instanceof Event ? "EVENT" : "TIMEX3";
            if (tag instanceof Event event) {
                start(name, "eid", event.id(), "class", event.eventClass());
            } else {
                start((Timex) tag);
            }
            characters(document.textOf(tag));
            end(name);
            end = tag.end();
        }
        characters(document.text().substring(end));
        end("TEXT");
        newLine();
    }

    private void start(Timex time) {
        start("TIMEX3", "tid", time.id(), "type", time.type(), "value", time.value(), "mod", time.mod(), "temporalFunction",
                time.temporalFunction() ? "true" : null, "functionInDocument", time.function(), "anchorTimeID", time.anchorTimeId(),
                "beginPoint", time.beginPoint(), "endPoint", time.endPoint(), "quant", time.quant(), "freq", time.freq());
    }

    private void instance(Event event) {
        String instance = "ei" + event.id().substring(1);
        instances.put(event.id(), instance);
        start("MAKEINSTANCE", "eiid", instance, "eventID", event.id(), "tense", event.tense(), "aspect", event.aspect(), "polarity",
                event.polarity(), "modality", event.modality(), "pos", event.pos());
        end("MAKEINSTANCE");
        newLine();
    }

    private void link(TemporalLink link) {
        String source = instances.get(link.source());
        String target = instances.get(link.target());
        start("TLINK", "lid", link.id(), "relType", link.relation(), source == null ? "timeID" : "eventInstanceID",
                source == null ? link.source() : source, target == null ? "relatedToTime" : "relatedToEventInstance",
                target == null ? link.target() : target);
        end("TLINK");
        newLine();
    }

    private void element(String name, String text) {
        start(name);
        characters(text);
        end(name);
        newLine();
    }

    /** Attributes are names and values in turn; those that are null are left out. */
    private void start(String name, String... attributes) {
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                all.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
            }
        }
        xml.startElement("", name, name, all);
    }

    private void characters(String text) {
        xml.characters(text.toCharArray(), 0, text.length());
    }

    private void end(String name) {
        xml.endElement("", name, name);
    }

    private void newLine() {
        xml.characters(new char[] {'\n'}, 0, 1);
    }
}
