package org.dateline.corpus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.export.LossReport;

/** Says in a few lines what formats could not carry; the figures are in losses.json. */
final class LossLines {

    private static final int SHOWN = 6;

    private LossLines() {}

    /** One line for each format that lost something, and one that says where to read more. */
    static List<String> of(Map<String, Map<String, LossReport.Count>> losses, Path folder) {
        List<String> lines = losses.entrySet().stream().filter(format -> !format.getValue().isEmpty())
                .map(format -> "not carried by %s: %s".formatted(format.getKey(), kinds(format.getValue()))).collect(Collectors.toList());
        if (!lines.isEmpty()) {
            lines.add("all that was not carried: " + folder.resolve(LossReport.FILE_NAME));
        }
        return lines;
    }

    private static String kinds(Map<String, LossReport.Count> kinds) {
        String first = kinds.entrySet().stream().limit(SHOWN)
                .map(kind -> String.format(Locale.ROOT, "%s (%,d)", kind.getKey(), kind.getValue().items())).collect(Collectors.joining(", "));
        return kinds.size() <= SHOWN ? first : first + ", and " + (kinds.size() - SHOWN) + " more kinds";
    }
}
