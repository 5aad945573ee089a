package org.dateline.export.json;

import java.util.Locale;
import org.dateline.export.file.Escapes;
import org.dateline.export.file.Utf8Text;

/**
 * JSON on one line, written value by value in the order it shall have: for records so large or so many that a tree of each would cost
 * more than the text. Gives the bytes that {@link Json#line} gives for the same values.
 */
public final class JsonText {

    /** What stands for characters that may not stand for themselves in a string. */
    public static final Escapes ESCAPES = new Escapes(JsonText::escape);

    /** After the backslash, for the characters from U+0008 to U+000D; U+000B has none. */
    private static final String LETTERS = "btn\0fr";

    private final Utf8Text out;
    private final boolean doubled;
    private boolean follows;

    private JsonText(Utf8Text out, boolean doubled) {
        this.out = out;
        this.doubled = doubled;
    }

    /** Appends to a text. */
    public static JsonText to(Utf8Text out) {
        return new JsonText(out, false);
    }

    /** Appends to a quoted cell of a table, in which quotation marks are doubled. */
    public static JsonText inCell(Utf8Text out) {
        return new JsonText(out, true);
    }

    /** Begins an object. */
    public JsonText object() {
        return begin('{');
    }

    /** Ends the innermost object. */
    public JsonText endObject() {
        return end('}');
    }

    /** Begins an array. */
    public JsonText array() {
        return begin('[');
    }

    /** Ends the innermost array. */
    public JsonText endArray() {
        return end(']');
    }

    private JsonText begin(char bracket) {
        comma();
        out.append(bracket);
        follows = false;
        return this;
    }

    private JsonText end(char bracket) {
        out.append(bracket);
        follows = true;
        return this;
    }

    private void comma() {
        if (follows) {
            out.append(',');
        }
        follows = true;
    }

    /** Names the next value. */
    public JsonText name(String name) {
        comma();
        quote(name);
        out.append(':');
        follows = false;
        return this;
    }

    /** Adds a member; null for null. */
    public JsonText put(String name, String value) {
        return name(name).add(value);
    }

    /** Adds a member. */
    public JsonText put(String name, int value) {
        return name(name).add(value);
    }

    /** Adds a member; null for null. */
    public JsonText put(String name, Double value) {
        return name(name).add(value);
    }

    /** Adds a member. */
    public JsonText put(String name, boolean value) {
        return name(name).add(value);
    }

    /** Adds a value; null for null. */
    public JsonText add(String value) {
        comma();
        if (value == null) {
            out.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    /** Adds a value. */
    public JsonText add(int value) {
        comma();
        out.append(value);
        return this;
    }

    /** Adds a value; null for null, and what is no finite number as a string. */
    public JsonText add(Double value) {
        if (value != null && !Double.isFinite(value)) {
            return add(value.toString());
        }
        comma();
        out.append(String.valueOf(value));
        return this;
    }

    /** Adds a value. */
    public JsonText add(boolean value) {
        comma();
        out.append(String.valueOf(value));
        return this;
    }

    private void quote(String text) {
        mark('"');
        int plain = out.appendPlain(text, 0, text.length(), ESCAPES);
        if (plain < text.length()) {
            quoteFrom(plain, text);
        }
        mark('"');
    }

    private void quoteFrom(int begin, String text) {
        int plain = begin;
        for (int i = begin; i < text.length(); i++) {
            String replacement = ESCAPES.isPlain(text.charAt(i)) ? null : ESCAPES.replacement(text.charAt(i));
            if (replacement != null) {
                out.append(text, plain, i);
                out.append(doubled && text.charAt(i) == '"' ? replacement + '"' : replacement);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length());
    }

    private void mark(char quote) {
        out.append(quote);
        if (doubled) {
            out.append(quote);
        }
    }

    private static String escape(int unit) {
        int letter = unit - '\b';
        if (unit == '"' || unit == '\\') {
            return "\\" + (char) unit;
        }
        if (unit >= ' ') {
            return null;
        }
        boolean named = letter >= 0 && letter < LETTERS.length() && LETTERS.charAt(letter) != 0;
        return named ? "\\" + LETTERS.charAt(letter) : String.format(Locale.ROOT, "\\u%04X", unit);
    }
}
