package org.dateline.corpus.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Pieces of HTML. */
final class Html {

    private Html() {}

    /** Text as HTML shows it; control characters, which HTML cannot hold, become the replacement character. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(Character.isISOControl(unit) && unit != '\n' && unit != '\t' && unit != '\r' ? '\uFFFD' : unit);
            }
        }
        return escaped.toString();
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A whole page that needs nothing else. */
    static String page(String language, String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + escape(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + escape(title) + "</title>\n<style>\n" + style()
                + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }

    private static String style() {
        try (InputStream input = Html.class.getResourceAsStream("report.css")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet cannot be read from the program: " + e.getMessage(), e);
        }
    }
}
