package org.dateline.export.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Forms;
import org.dateline.export.reduce.PlainSpaces;
import org.dateline.export.reduce.PlainValues;
import org.dateline.export.reduce.TextValue;
import org.dateline.export.reduce.VisibleEdges;
import org.dateline.export.view.DocumentView;

/** brat standoff: {@code .txt}, {@code .ann}, {@code annotation.conf}, {@code visual.conf}. */
public final class BratFormat implements Format {

    static final String FOLDER = "brat";
    static final String TEXT = ".txt";
    static final String ANNOTATIONS = ".ann";

    static final Capabilities CARRIES = Capabilities.of(Facet.ENTITIES, Facet.ENTITY_IDENTITY, Facet.CANONICAL_NAMES,
            Facet.ENTITY_CONFIDENCE, Facet.EVENTS, Facet.TENSE, Facet.ASPECT, Facet.POLARITY, Facet.MODALITY, Facet.EVENT_POS,
            Facet.EVENT_CONFIDENCE, Facet.EVENT_EARLIEST, Facet.EVENT_LATEST, Facet.PARTICIPANTS, Facet.TIMEXES, Facet.VALUE, Facet.MOD,
            Facet.QUANT, Facet.FREQ, Facet.TEMPORAL_FUNCTION, Facet.FUNCTION, Facet.ANCHOR, Facet.BEGIN_POINT, Facet.END_POINT,
            Facet.TIMEX_EARLIEST, Facet.TIMEX_LATEST, Facet.TLINKS)
            .then(new PlainSpaces(), new VisibleEdges(), PlainValues.labels(BratFormat::name),
                    new PlainValues(List.of(TextValue.RELATION), BratFormat::name), new BratLinks());

    @Override
    public String id() {
        return "brat";
    }

    @Override
    public String summary() {
        return "standoff .txt and .ann with annotation.conf and visual.conf; for brat";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return CARRIES;
    }

    /** A name of a type, relation, role or value as brat takes it. */
    static String name(String label) {
        return label.isEmpty() ? "_" : Forms.name(label, '-');
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new BratWriter(corpus.resolve(FOLDER), options.overwrite());
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        Path folder = corpus.resolve(FOLDER);
        return CorpusFolder.list(folder, TEXT).stream().map(file -> read(folder, file));
    }

    private static DocumentView read(Path folder, Path file) {
        String name = file.getFileName().toString();
        Path annotations = file.resolveSibling(name.substring(0, name.length() - TEXT.length()) + ANNOTATIONS);
        String text = CorpusFolder.text(file);
        String lines = Files.exists(annotations) ? CorpusFolder.text(annotations) : "";
        String id = CorpusFolder.id(folder, file, TEXT);
        return new BratReader(id, annotations.toString(), text.endsWith("\n") ? text.substring(0, text.length() - 1) : text)
                .read(lines);
    }
}
