package org.dateline.export.returned;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.dateline.export.MalformedException;
import org.dateline.export.json.Json;
import org.dateline.export.returned.Returned.Origin;

/**
 * A file that a tool gave, alone, in a folder or in an archive.
 *
 * @param where names it in messages, with the archive it is in
 * @param name its path in the folder or archive, with forward slashes, or its bare name
 * @param content its bytes; empty for a file that was not asked for
 */
public record ToolFile(String where, String name, byte[] content) {

    private static final String MARK = "\uFEFF";

    /**
     * The file as text, without byte order mark.
     *
     * @throws MalformedException when it is not UTF-8
     */
    public String text() {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedException(where, "not UTF-8", e);
        }
    }

    /**
     * Reads the file as JSON Lines.
     *
     * @param into takes each line and where it stands
     * @throws MalformedException when it is not UTF-8, or a line is not JSON
     */
    public void eachRow(BiConsumer<JsonNode, Origin> into) {
        int number = 0;
        for (String line : text().split("\n")) {
            number++;
            if (!line.isBlank()) {
                into.accept(Json.parse(line, where, number), new Origin(where, number));
            }
        }
    }

    /** The name without folders. */
    public String baseName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The name, with folders, without a suffix. */
    public String nameWithout(String suffix) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    /** The file of another name beside this one. */
    public boolean isBeside(ToolFile other) {
        return folder().equals(other.folder());
    }

    private String folder() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
