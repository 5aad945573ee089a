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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what is wrong with a configuration in the user's words instead of the parser's. */
final class ConfigProblem {

    private static final Pattern QUOTED = Pattern.compile("(?<!\\w)'([^']+)'");

    private ConfigProblem() {}

    /**
     * Where it is, such as {@code , line 3}; empty when that is not known.
     *
     * @param text the file, for the parser is past what is wrong when it says so
     */
    static String line(JsonProcessingException e, String text) {
        JsonLocation where = e.getLocation();
        if (where == null || where.getLineNr() < 1) {
            return "";
        }
        List<String> lines = text.lines().toList();
        int last = Math.min(where.getLineNr(), lines.size());
        int number = last;
        while (number > 0 && !lines.get(number - 1).contains(culprit(e))) {
            number--;
        }
        return ", line " + (number > 0 ? number : last);
    }

    /** What stands on the wrong line: an unknown key, or the first thing the message quotes. */
    private static String culprit(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown.getPropertyName();
        }
        Matcher quoted = QUOTED.matcher(e instanceof ValueInstantiationException ? of(e) : "");
        return quoted.find() ? quoted.group(1) : "";
    }

    /**
     * What is wrong with a setting; names the key once.
     *
     * @param keys the settings that were read together, for what does not tell of itself which one it is
     */
    static String ofSetting(String keys, JsonProcessingException e) {
        boolean named = e instanceof JsonMappingException && !(e instanceof ValueInstantiationException);
        return named ? of(e) : "setting %s: %s".formatted(keys, of(e));
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
