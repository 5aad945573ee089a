package org.dateline.pipeline.time.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one pattern; the notation is described with the package. */
final class PatternParser {

    private final String source;
    private final Classes classes;
    private final Map<String, Pattern> named;
    private int at;

    PatternParser(String source, Classes classes, Map<String, Pattern> named) {
        this.source = source;
        this.classes = classes;
        this.named = named;
    }

    /** The whole source as a pattern. */
    Pattern parse() {
        Pattern pattern = choice();
        if (at < source.length()) {
            throw new RuleFormatException("Unexpected '" + source.charAt(at) + "' at " + at + " of pattern: " + source);
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> ways = new ArrayList<>();
        ways.add(sequence());
        while (peek() == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new Pattern.Choice(ways);
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (peek() != 0 && peek() != '|' && peek() != ')') {
            parts.add(optional());
        }
        if (parts.isEmpty()) {
            throw new RuleFormatException("Empty part in pattern: " + source);
        }
        return Pattern.all(parts);
    }

    private Pattern optional() {
        Pattern element = element();
        if (at < source.length() && source.charAt(at) == '?') {
            at++;
            return new Pattern.Maybe(element);
        }
        return element;
    }

    private Pattern element() {
        return switch (peek()) {
            case '(' -> group();
            case '{' -> wordClass(until('}'));
            case '@' -> macro();
            case '<', '>' -> look();
            default -> literal();
        };
    }

    private Pattern group() {
        at++;
        Pattern inside = choice();
        if (peek() != ')') {
            throw new RuleFormatException("Missing ')' in pattern: " + source);
        }
        at++;
        return inside;
    }

    private String until(char end) {
        int close = source.indexOf(end, at);
        if (close < 0) {
            throw new RuleFormatException("Missing '" + end + "' in pattern: " + source);
        }
        String inside = source.substring(at + 1, close);
        at = close + 1;
        return inside;
    }

    private Pattern wordClass(String inside) {
        int equals = inside.indexOf('=');
        if (equals >= 0) {
            return new Pattern.OfClass(new Constant(inside.substring(equals + 1)), inside.substring(0, equals));
        }
        int colon = inside.indexOf(':');
        String name = inside.substring(colon + 1);
        WordClass wordClass = classes.get(name);
        if (wordClass == null) {
            throw new RuleFormatException("No word class {" + name + "} for pattern: " + source);
        }
        return new Pattern.OfClass(wordClass, colon < 0 ? name : inside.substring(0, colon));
    }

    private Pattern macro() {
        at++;
        String name = name();
        Pattern pattern = named.get(name);
        if (pattern == null) {
            throw new RuleFormatException("No 'let " + name + "' before pattern: " + source);
        }
        return pattern;
    }

    private Pattern look() {
        boolean back = source.charAt(at++) == '<';
        boolean negative = source.charAt(at) == '!';
        at += negative ? 1 : 0;
        return new Pattern.Look(element(), back, negative);
    }

    private Pattern literal() {
        char mark = peek();
        if (Character.isLetterOrDigit(mark)) {
            String word = name();
            List<Pattern> pieces = new ArrayList<>();
            for (Piece piece : new Splitter(word, offset -> "").split(0, word.length())) {
                pieces.add(new Pattern.Literal(piece));
            }
            return Pattern.all(pieces);
        }
        at++;
        String text = String.valueOf(mark == '\\' ? source.charAt(at++) : mark);
        return new Pattern.Literal(new Splitter(text, offset -> "").split(0, 1).get(0));
    }

    private String name() {
        int begin = at;
        while (at < source.length() && Character.isLetterOrDigit(source.charAt(at))) {
            at++;
        }
        return source.substring(begin, at);
    }

    /** Next character that is not a blank; 0 at the end. */
    private char peek() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }
}
