package org.dateline.corpus.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what is wrong with a configuration in the user's words instead of the parser's. */
final class ConfigProblem {

    private ConfigProblem() {}

    /**
     * Where it is, such as {@code , line 3}; empty when that is not known.
     *
     * @param text the file, for the parser is past an unknown key when it says that it does not know it
     */
    static String line(JsonProcessingException e, String text) {
        JsonLocation where = e.getLocation();
        if (where == null || where.getLineNr() < 1) {
            return "";
        }
        int number = where.getLineNr();
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> lines = text.lines().toList();
            number = Math.min(number, lines.size());
            while (number > 1 && !lines.get(number - 1).contains(unknown.getPropertyName())) {
                number--;
            }
        }
        return ", line " + number;
    }

    static String of(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key '%s'; there are %s".formatted(path(unknown), names(unknown.getKnownPropertyIds()));
        }
        if (e instanceof ValueInstantiationException value && value.getCause() != null) {
            return value.getCause().getMessage();
        }
        if (e instanceof InvalidFormatException format) {
            return "%s: wrong value '%s'%s".formatted(path(format), format.getValue(), allowed(format.getTargetType()));
        }
        return e instanceof JsonMappingException mapping ? path(mapping) + ": wrong value"
                : "it is not YAML: " + first(e.getOriginalMessage());
    }

    private static String allowed(Class<?> type) {
        if (type == null || !type.isEnum()) {
            return type == null ? "" : "; expected " + type.getSimpleName().toLowerCase(Locale.ROOT);
        }
        return "; there are " + Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String names(Collection<Object> known) {
        return known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException e) {
        List<JsonMappingException.Reference> steps = e.getPath();
        return steps.stream().map(JsonMappingException.Reference::getFieldName).filter(name -> name != null)
                .collect(Collectors.joining("."));
    }

    /** What the parser says, without the lines that only show where. */
    private static String first(String message) {
        return message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(": "));
    }
}
