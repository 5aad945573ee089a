package org.dateline.export.returned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.returned.Returned.Author;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.view.DocumentView;

/** Files of one of our formats, changed by hand or by a program: single files, or a folder laid out as we lay it out. */
final class FormatReturn implements ReturnReader {

    private static final List<String> SPLITS = List.of("train", "validation", "test");

    private static final Pattern NO_DOCUMENT = Pattern.compile("\\..*|TypeSystem\\.xml|.*\\.conf|losses\\.json");

    private final Format format;
    private final FormatOptions options;

    FormatReturn(Format format, FormatOptions options) {
        this.format = format;
        this.options = options;
    }

    @Override
    public String id() {
        return format.id();
    }

    @Override
    public String takes() {
        return "files of the format " + format.id() + ", or the folder they were written to";
    }

    @Override
    public void read(Path path, Returns into) {
        if (!Files.isDirectory(path)) {
            add(path, format.readFile(path, options), into);
            return;
        }
        int before = into.documents().size();
        for (String split : format.dividesSplits() ? SPLITS : SPLITS.subList(0, 1)) {
            add(path, format.read(path, options.split(split)), into);
        }
        if (into.documents().size() == before) {
            files(path).forEach(file -> add(file, format.readFile(file, options), into));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(file -> !NO_DOCUMENT.matcher(file.getFileName().toString()).matches())
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private void add(Path path, Stream<DocumentView> documents, Returns into) {
        Capabilities shows = format.carries(options);
        try (documents) {
            documents.forEach(document -> into.add(new Returned(new Origin(path.toString(), 0), document.id(), document.id(), Author.UNKNOWN,
                    document, shows, Returned.correctable(shows))));
        }
    }
}
