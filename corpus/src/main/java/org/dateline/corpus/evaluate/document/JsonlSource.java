package org.dateline.corpus.evaluate.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Documents of a JSONL file, one a line; blank lines and a byte order mark are passed over. */
final class JsonlSource implements DocumentSource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final BufferedReader lines;
    private final JsonRecord records;
    private final Set<String> ids = new HashSet<>();
    private int line;

    private JsonlSource(Path file, BufferedReader lines, JsonRecord records) {
        this.file = file;
        this.lines = lines;
        this.records = records;
    }

    static JsonlSource open(Path file, Fields fields) throws EvaluationInputException {
        try {
            return new JsonlSource(file, Files.newBufferedReader(file), new JsonRecord(fields));
        } catch (IOException e) {
            throw EvaluationInputException.unreadable(file, e);
        }
    }

    @Override
    public Optional<Annotated> next() throws EvaluationInputException {
        for (String text = nextLine(); text != null; text = nextLine()) {
            if (!text.isBlank()) {
                return Optional.of(document(text));
            }
        }
        return Optional.empty();
    }

    private String nextLine() throws EvaluationInputException {
        try {
            String text = lines.readLine();
            return line++ == 0 && text != null && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw EvaluationInputException.unreadable(file, e);
        }
    }

    private Annotated document(String text) throws EvaluationInputException {
        String place = file + ":" + line;
        Annotated document = records.read(parse(text, place), place);
        if (!ids.add(document.id())) {
            throw new EvaluationInputException(place + ": id \"" + document.id() + "\" is there twice; ids must be unique in a file");
        }
        return document;
    }

    private static JsonNode parse(String text, String place) throws EvaluationInputException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new EvaluationInputException(place + ": not JSON: " + e.getOriginalMessage());
        }
    }

    @Override
    public void close() throws EvaluationInputException {
        try {
            lines.close();
        } catch (IOException e) {
            throw EvaluationInputException.unreadable(file, e);
        }
    }
}
