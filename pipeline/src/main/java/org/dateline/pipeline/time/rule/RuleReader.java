package org.dateline.pipeline.time.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rule files, one after the other; classes and named pieces of a file are known to those after it. */
final class RuleReader {

    private final Classes classes = new Classes();
    private final Map<String, Pattern> named = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private String openClass;
    private Draft openRule;

    private static final class Draft {
        private final String name;
        private final List<Pattern> patterns = new ArrayList<>();
        private String kind;
        private final Map<String, String> fixed = new HashMap<>();

        Draft(String name) {
            this.name = name;
        }
    }

    /** Reads a file's text. */
    void read(String file, String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            try {
                read(line);
            } catch (RuleFormatException fault) {
                throw new RuleFormatException(file + ":" + number + ": " + fault.getMessage(), fault);
            }
        }
    }

    private void read(String line) {
        String content = line.strip();
        if (Character.isWhitespace(line.charAt(0))) {
            readInner(content);
        } else if (content.startsWith("class ")) {
            openClass = content.substring(6).strip();
            openRule = null;
        } else if (content.startsWith("let ")) {
            int equals = content.indexOf('=');
            named.put(content.substring(4, equals).strip(), pattern(content.substring(equals + 1)));
        } else {
            readHead(content);
        }
    }

    private void readHead(String content) {
        int colon = content.indexOf(": ");
        if (colon < 0) {
            throw new RuleFormatException("Neither class, let nor 'name: pattern': " + content);
        }
        openClass = null;
        openRule = new Draft(content.substring(0, colon));
        if (drafts.put(openRule.name, openRule) != null) {
            throw new RuleFormatException("Two rules named " + openRule.name);
        }
        openRule.patterns.add(pattern(content.substring(colon + 1)));
    }

    private void readInner(String content) {
        if (openClass != null) {
            readWords(content);
        } else if (openRule == null) {
            throw new RuleFormatException("An indented line belongs to a class or a rule: " + content);
        } else if (content.startsWith("= ")) {
            readAction(content.substring(2).strip());
        } else if (content.startsWith("> ")) {
            examples.add(Example.parse(openRule.name, content.substring(2)));
        } else {
            openRule.patterns.add(pattern(content));
        }
    }

    private void readWords(String content) {
        String[] parts = content.split("\\s+", 2);
        if (parts.length < 2) {
            throw new RuleFormatException("A class line is 'value word | word': " + content);
        }
        for (String phrase : parts[1].split("\\|")) {
            classes.addPhrase(openClass, phrase.strip(), parts[0]);
        }
    }

    private void readAction(String content) {
        String[] parts = content.split("\\s+");
        openRule.kind = parts[0];
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            openRule.fixed.put(pair[0], pair[1]);
        }
    }

    private Pattern pattern(String source) {
        return new PatternParser(source.strip(), classes, named).parse();
    }

    /** All that was read, compiled. */
    RuleSet compile() {
        RuleSet.Builder builder = new RuleSet.Builder(examples);
        for (Draft draft : drafts.values()) {
            if (draft.kind == null) {
                throw new RuleFormatException("Rule " + draft.name + " says nothing: give it an '= kind' line");
            }
            builder.add(draft.name, draft.patterns, draft.kind, draft.fixed);
        }
        return builder.build();
    }
}
