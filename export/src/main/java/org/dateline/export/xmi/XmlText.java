package org.dateline.export.xmi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns SAX events into XML text. Illegal characters become blanks, half surrogate pairs U+FFFD, and what a parser would normalise
 * is written as a reference. (The JDK's transformer throws, splits pairs or loses line ends, depending on its version.)
 */
public final class XmlText extends DefaultHandler {

    private final XmlVersion version;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private boolean open;

    /** An empty document. */
    public XmlText(XmlVersion version) {
        this.version = version;
    }

    /** Ends the text: with the XML declaration and a final line end. */
    public String text() {
        return version.declaration() + body();
    }

    /** Ends the text: without the XML declaration, but with a final line end. */
    String body() {
        return out.append('\n').toString();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        finishTag();
        out.append('<').append(name);
        if (!prefixes.isEmpty()) {
            namespaces(attributes);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getQName(i), attributes.getValue(i));
        }
        open = true;
    }

    private void namespaces(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            prefixes.remove(attributes.getQName(i));
        }
        prefixes.forEach(this::attribute);
        prefixes.clear();
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (open) {
            out.append("/>");
            open = false;
        } else {
            out.append("</").append(name).append('>');
        }
    }

    @Override
    public void characters(char[] units, int start, int length) {
        finishTag();
        escape(new String(units, start, length), false);
    }

    @Override
    public void ignorableWhitespace(char[] units, int start, int length) {
        finishTag();
        out.append(units, start, length);
    }

    private void finishTag() {
        if (open) {
            out.append('>');
            open = false;
        }
    }

    private void escape(String text, boolean attribute) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            out.append(text);
        } else {
            out.append(text, 0, plain);
            escapeFrom(plain, text, attribute);
        }
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < '\u007F' && unit != '<' && unit != '>' && unit != '&' && unit != '"';
    }

    private void escapeFrom(int begin, String text, boolean attribute) {
        for (int i = begin; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(unit).append(text.charAt(++i));
            } else {
                escape(unit, attribute);
            }
        }
    }

    private void escape(char unit, boolean attribute) {
        String escaped = Character.isSurrogate(unit) ? "\uFFFD" : version.escape(unit, attribute);
        if (escaped == null) {
            out.append(unit);
        } else {
            out.append(escaped);
        }
    }
}
