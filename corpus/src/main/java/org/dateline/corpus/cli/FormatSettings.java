package org.dateline.corpus.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;

/** Settings of formats as {@code --set} gives them. */
final class FormatSettings {

    private FormatSettings() {}

    /**
     * Options with these settings.
     *
     * @param formats those that the settings are for
     * @throws CorpusException when none of the formats has a setting of this name
     */
    static FormatOptions options(Map<String, String> settings, List<Format> formats) {
        SortedSet<String> known = new TreeSet<>();
        formats.forEach(format -> known.addAll(format.settings()));
        for (String name : settings.keySet()) {
            if (!known.contains(name)) {
                String ids = formats.stream().map(Format::id).distinct().collect(Collectors.joining(", "));
                throw CorpusException.usage(known.isEmpty() ? "there are no settings of " + ids
                        : "there is no setting '%s' of %s; there are %s".formatted(name, ids, String.join(", ", known)));
            }
        }
        return FormatOptions.DEFAULT.with(settings);
    }
}
