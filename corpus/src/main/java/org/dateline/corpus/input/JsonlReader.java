package org.dateline.corpus.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;

/** One article a line. A line that is wrong is rejected alone. */
final class JsonlReader implements IntakeSource {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /** A UTF-16 unit takes at most six bytes in JSON; the rest of a line may be as long as that and a megabyte more. */
    private static final int BYTES_PER_CHAR = 12;
    private static final int SPARE = 1 << 20;

    private final String name;
    private final InputOptions options;
    private final ArticleGate gate;
    private final LineReader lines;
    private long number;

    JsonlReader(InputFile file, InputOptions options) throws IOException {
        this.name = file.name();
        this.options = options;
        this.gate = new ArticleGate(options);
        this.lines = new LineReader(file.open(), lineLimit());
    }

    private int lineLimit() {
        return (int) Math.min(Integer.MAX_VALUE - SPARE, (long) BYTES_PER_CHAR * options.maxChars() + SPARE);
    }

    @Override
    public Optional<Intake> next() throws IOException {
        while (lines.next()) {
            Intake intake = line(new Origin(name, ++number));
            if (intake != null) {
                return Optional.of(intake);
            }
        }
        return Optional.empty();
    }

    /** What the line holds; null when it is blank. */
    private Intake line(Origin origin) {
        if (lines.isTooLong()) {
            return new Intake.Rejected(origin, null, String.format(Locale.ROOT, "its line is longer than %,d bytes; raise --max-chars",
                    lineLimit()));
        }
        try {
            String line = StrictUtf8.decode(lines.bytes());
            return line.isBlank() ? null : object(origin, JSON.readTree(line));
        } catch (CharacterCodingException e) {
            return new Intake.Rejected(origin, null, ForeignBytes.objection(lines.bytes()).orElse(ForeignBytes.UNKNOWN));
        } catch (JsonProcessingException e) {
            return new Intake.Rejected(origin, null, "it is not JSON: " + e.getOriginalMessage());
        }
    }

    private Intake object(Origin origin, JsonNode node) {
        if (!node.isObject()) {
            return new Intake.Rejected(origin, null, "it is not a JSON object");
        }
        JsonArticle json = new JsonArticle(options.fields(), node);
        String given = json.id() == null || json.id().isBlank() ? null : json.id().strip();
        if (json.text() == null) {
            return new Intake.Rejected(origin, given, "it has no field '%s'".formatted(String.join("' or '", options.fields().text())));
        }
        Optional<String> objection = json.objection();
        if (objection.isPresent()) {
            return new Intake.Rejected(origin, given, objection.get());
        }
        String id = given == null ? Digest.id(json.text()) : given;
        return gate.admit(origin, json.article(id), given != null);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
