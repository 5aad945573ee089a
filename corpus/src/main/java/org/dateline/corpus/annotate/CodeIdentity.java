package org.dateline.corpus.annotate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.dateline.corpus.input.Digest;
import org.dateline.pipeline.layer.Provenance;

/**
 * Identifies the code on the class path: names of all libraries, which bear their versions, and what is inside our own. Classes that
 * were never packed are identified by our version alone.
 */
final class CodeIdentity {

    private static final String OURS = "dateline-";

    private CodeIdentity() {}

    static String checksum() {
        List<String> parts = new ArrayList<>(List.of(Provenance.VERSION));
        Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator)).filter(entry -> entry.endsWith(".jar"))
                .map(Path::of).sorted().forEach(jar -> {
                    String name = jar.getFileName().toString();
                    parts.add(name.startsWith(OURS) ? name + contents(jar) : name);
                });
        return Digest.ofParts(parts);
    }

    /** Names and checksums of a jar's entries, which its directory states; nothing is unpacked. */
    private static String contents(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return Digest.ofParts(zip.stream().map(entry -> entry.getName() + " " + entry.getCrc()).sorted().toList());
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
