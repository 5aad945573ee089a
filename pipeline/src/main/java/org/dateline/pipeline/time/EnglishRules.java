package org.dateline.pipeline.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.time.rule.RuleSet;

/** The English rules, read and compiled once for the whole virtual machine. */
final class EnglishRules {

    /** The files in the order they are read: what a file defines, those after it may use. */
    static final List<String> FILES = List.of("words", "shapes", "not-times", "dates", "holidays", "clock", "relative", "weeks", "periods",
            "results", "sets", "durations", "spans", "references");

    private EnglishRules() {}

    private static final class Holder {
        private static final RuleSet RULES = load();
    }

    static RuleSet get() {
        return Holder.RULES;
    }

    private static RuleSet load() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : FILES) {
            String path = "en/" + name + ".rules";
            files.put(path, read(path));
        }
        return RuleSet.of(files);
    }

    private static String read(String path) {
        try (InputStream in = EnglishRules.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + path + " beside " + EnglishRules.class.getName() + "; reinstall it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " from the jar", e);
        }
    }
}
