package org.dateline.pipeline.layer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rules and models as text: a UTF-8 file beside a class, where a line that begins with {@code #} and a blank is a remark. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * Reads the lines of a file that lies beside a class, without remarks and blank lines.
     *
     * @throws IllegalStateException when there is none
     * @throws UncheckedIOException when it cannot be read
     */
    public static List<String> beside(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file + " in " + owner.getPackageName() + ": the jar is not whole, build it again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " of " + owner.getPackageName() + " cannot be read", e);
        }
    }
}
