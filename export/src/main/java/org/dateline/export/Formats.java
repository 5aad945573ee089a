package org.dateline.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.dateline.export.brat.BratFormat;
import org.dateline.export.casjson.CasJsonFormat;
import org.dateline.export.conll.Conll2002Format;
import org.dateline.export.conll.Conll2003Format;
import org.dateline.export.conll.Conll2012Format;
import org.dateline.export.conll.ConllUFormat;
import org.dateline.export.conll.ConllUPlusFormat;
import org.dateline.export.inception.InceptionFormat;
import org.dateline.export.jsonl.JsonlFormat;
import org.dateline.export.parquet.ParquetFormat;
import org.dateline.export.span.DoccanoFormat;
import org.dateline.export.span.LabelStudioFormat;
import org.dateline.export.span.ProdigyFormat;
import org.dateline.export.span.SpacyFormat;
import org.dateline.export.table.TableFormat;
import org.dateline.export.timeml.TimemlFormat;
import org.dateline.export.tsv.WebAnnoTsvFormat;
import org.dateline.export.xmi.XmiFormat;

/** The one list of formats: ours, then those of other projects that the service loader finds. */
public final class Formats {

    private static final Map<String, List<String>> GROUPS = Map.of("conll", List.of("conll2003", "conllup"));

    private Formats() {}

    /** All formats, ours first. */
    public static Collection<Format> all() {
        Map<String, Format> found = new LinkedHashMap<>();
        ours().forEach(format -> found.put(format.id(), format));
        ServiceLoader.load(Format.class).forEach(format -> found.putIfAbsent(format.id(), format));
        return found.values();
    }

    private static List<Format> ours() {
        return List.of(XmiFormat.xml10(), XmiFormat.xml11(), new CasJsonFormat(), new InceptionFormat(), new Conll2002Format(),
                new Conll2003Format(), new Conll2012Format(), new ConllUFormat(), new ConllUPlusFormat(), new BratFormat(),
                new JsonlFormat(), new ParquetFormat(), new DoccanoFormat(), new LabelStudioFormat(), new ProdigyFormat(), new SpacyFormat(),
                new TimemlFormat(), new WebAnnoTsvFormat(),
                new TableFormat());
    }

    /**
     * One format.
     *
     * @throws UnknownFormatException when there is none of this id
     */
    public static Format get(String id) {
        return all().stream().filter(format -> format.id().equals(id)).findFirst()
                .orElseThrow(() -> new UnknownFormatException(id, names()));
    }

    /**
     * Formats by ids or by group: {@code conll} stands for conll2003 and conllup, {@code all} for every format.
     *
     * @return each format once, in the order asked for
     * @throws UnknownFormatException when an id is neither
     */
    public static List<Format> select(Collection<String> ids) {
        Set<String> wanted = new LinkedHashSet<>();
        for (String id : ids) {
            wanted.addAll(id.equals("all") ? all().stream().map(Format::id).toList() : GROUPS.getOrDefault(id, List.of(id)));
        }
        return wanted.stream().map(Formats::get).toList();
    }

    /** Everything {@link #select} takes. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(all().stream().map(Format::id).toList());
        names.addAll(GROUPS.keySet());
        names.add("all");
        return names;
    }
}
