package org.dateline.corpus.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.SettingException;

/** Which formats are written, and how. */
public final class FormatChoice {

    private FormatChoice() {}

    /** Whether a key is, or looks like, a setting of a format: {@code conll.shceme} does. */
    static boolean isSetting(String key) {
        int dot = key.indexOf('.');
        return dot > 0 && known().stream().anyMatch(setting -> setting.startsWith(key.substring(0, dot + 1)));
    }

    /**
     * Checks that there are such formats, and formats with such settings and values.
     *
     * @throws org.dateline.export.UnknownFormatException when there is no such format
     * @throws SettingException when no format has such a setting, or the setting has no such value
     */
    static void check(List<String> formats, Map<String, List<String>> settings) {
        Formats.select(formats);
        SortedSet<String> known = known();
        for (String name : settings.keySet()) {
            if (!known.contains(name)) {
                throw new SettingException("no format has a setting '%s'; there are %s".formatted(name, String.join(", ", known)));
            }
        }
        FormatOptions options = options(settings);
        Formats.all().forEach(format -> format.carries(options));
    }

    /** The options of formats; the values of a setting are divided by commas there. */
    public static FormatOptions options(Map<String, List<String>> settings) {
        Map<String, String> joined = new HashMap<>();
        settings.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return FormatOptions.DEFAULT.with(joined);
    }

    private static SortedSet<String> known() {
        return Formats.all().stream().map(Format::settings).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
