package org.dateline.corpus.evaluate.document;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.export.MalformedException;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.XmiFormat;

/** Documents of a folder of XMI, in the order of their file names. */
final class XmiFolder implements DocumentSource {

    private static final String IN_A_CORPUS = "xmi";

    private final Path folder;
    private final Fields fields;
    private final Stream<DocumentView> documents;
    private final Iterator<DocumentView> rest;
    private final Set<String> ids = new HashSet<>();

    private XmiFolder(Path folder, Fields fields, Stream<DocumentView> documents) {
        this.folder = folder;
        this.fields = fields;
        this.documents = documents;
        this.rest = documents.iterator();
    }

    static XmiFolder open(Path path, Fields fields) throws EvaluationInputException {
        if (fields.override().isPresent()) {
            throw new EvaluationInputException(path + ": XMI has no fields to choose from; only JSONL has");
        }
        Path inside = path.resolve(IN_A_CORPUS);
        Path folder = Files.isDirectory(inside) ? inside : path;
        XmiFolder source = new XmiFolder(folder, fields, guarded(() -> XmiFormat.readFolder(folder)));
        if (!guarded(source.rest::hasNext)) {
            throw new EvaluationInputException(path + ": there is no .xmi file in this folder");
        }
        return source;
    }

    @Override
    public Optional<Annotated> next() throws EvaluationInputException {
        if (!guarded(rest::hasNext)) {
            return Optional.empty();
        }
        Annotated document = new ViewReader(rest.next()).read(fields.layers());
        if (!ids.add(document.id())) {
            throw new EvaluationInputException(folder + ": two documents have the id \"" + document.id() + "\"");
        }
        return Optional.of(document);
    }

    private static <T> T guarded(Reading<T> reading) throws EvaluationInputException {
        try {
            return reading.run();
        } catch (MalformedException | UncheckedIOException e) {
            throw new EvaluationInputException(e.getMessage());
        }
    }

    @Override
    public void close() {
        documents.close();
    }

    /** A step that may meet a file that cannot be read. */
    private interface Reading<T> {
        T run();
    }
}
