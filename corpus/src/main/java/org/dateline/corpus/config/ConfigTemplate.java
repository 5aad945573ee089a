package org.dateline.corpus.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The commented configuration that {@code dateline init} writes: every key, with its default. */
public final class ConfigTemplate {

    private ConfigTemplate() {}

    /** The configuration as text. */
    public static String text() {
        try (InputStream input = ConfigTemplate.class.getResourceAsStream("corpus.yaml")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the configuration cannot be read from the program: " + e.getMessage(), e);
        }
    }
}
