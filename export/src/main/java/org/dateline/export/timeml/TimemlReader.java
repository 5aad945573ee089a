package org.dateline.export.timeml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.dateline.export.MalformedException;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a TimeML file; document type declarations are refused. */
final class TimemlReader extends DefaultHandler {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final List<Event> events = new ArrayList<>();
    private final List<Timex> times = new ArrayList<>();
    private final List<TemporalLink> links = new ArrayList<>();
    private final Map<String, Attributes> instances = new HashMap<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private StringBuilder current;
    private Attributes tag;
    private int begin;
    private String creationTime;
    private boolean titled;

    private TimemlReader() {}

    static DocumentView read(String id, String xml) {
        TimemlReader reader = new TimemlReader();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xml)), reader);
        } catch (SAXException | IOException e) {
            throw new MalformedException(id, "not TimeML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java cannot be made safe.", e);
        }
        return reader.document(id);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (name) {
            case "TEXT" -> current = text;
            case "TITLE" -> {
                current = title;
                titled = true;
            }
            case "EVENT", "TIMEX3" -> {
                tag = new AttributesImpl(attributes);
                begin = text.length();
                creationTime = "CREATION_TIME".equals(attributes.getValue("functionInDocument")) && current == null
                        ? attributes.getValue("value") : creationTime;
            }
            case "MAKEINSTANCE" -> {
                instances.put(attributes.getValue("eventID"), new AttributesImpl(attributes));
                eventOf.put(attributes.getValue("eiid"), attributes.getValue("eventID"));
            }
            case "TLINK" -> links.add(link(attributes));
            default -> {
                // Structure, or tags of layers that we do not have.
            }
        }
    }

    private TemporalLink link(Attributes all) {
        String source = all.getValue("timeID") == null ? eventOf.get(all.getValue("eventInstanceID")) : all.getValue("timeID");
        String target = all.getValue("relatedToTime") == null ? eventOf.get(all.getValue("relatedToEventInstance"))
                : all.getValue("relatedToTime");
        return new TemporalLink(all.getValue("lid"), source, target, all.getValue("relType"), null);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (name.equals("TEXT") || name.equals("TITLE")) {
            current = null;
        } else if (name.equals("EVENT")) {
            events.add(new Event(tag.getValue("eid"), begin, text.length(), tag.getValue("class"), null, null, null, null, null, null, null,
                    null, List.of()));
        } else if (name.equals("TIMEX3") && current == text) {
            times.add(time(tag));
        }
    }

    private Timex time(Attributes all) {
        return new Timex(all.getValue("tid"), begin, text.length(), all.getValue("type"), all.getValue("value"), all.getValue("mod"),
                all.getValue("quant"), all.getValue("freq"), "true".equals(all.getValue("temporalFunction")),
                all.getValue("functionInDocument"), all.getValue("anchorTimeID"), all.getValue("beginPoint"), all.getValue("endPoint"),
                null, null);
    }

    @Override
    public void characters(char[] units, int start, int length) {
        if (current != null) {
            current.append(units, start, length);
        }
    }

    private DocumentView document(String id) {
        List<Event> instantiated = events.stream().map(this::instantiate).toList();
        String dct = TimemlEncoder.UNKNOWN_TIME.equals(creationTime) ? null : creationTime;
        Metadata metadata = new Metadata(dct, null, titled ? title.toString() : null, null, null, null, Map.of());
        return new DocumentView(id, null, text.toString(), metadata, List.of(), List.of(), List.of(), List.of(), instantiated, times, links,
                List.of());
    }

    private Event instantiate(Event event) {
        Attributes all = instances.getOrDefault(event.id(), new AttributesImpl());
        return new Event(event.id(), event.begin(), event.end(), event.eventClass(), all.getValue("tense"), all.getValue("aspect"),
                all.getValue("polarity"), all.getValue("modality"), all.getValue("pos"), null, null, null, List.of());
    }
}
