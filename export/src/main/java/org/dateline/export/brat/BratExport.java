package org.dateline.export.brat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.export.MalformedException;
import org.dateline.export.returned.ReturnReader;
import org.dateline.export.returned.Returned;
import org.dateline.export.returned.Returned.Author;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.returned.Returns;
import org.dateline.export.returned.ToolFile;
import org.dateline.export.returned.ToolFiles;

/**
 * A collection as brat keeps it: the folder below the server's {@code data}, or the .tar.gz that the server gives. A document without
 * {@code .ann} is one that nobody opened, and is passed over. Fragments of a span become one.
 */
public final class BratExport implements ReturnReader {

    @Override
    public String id() {
        return "brat";
    }

    @Override
    public String takes() {
        return "a collection's folder, or its download (.tar.gz, .zip)";
    }

    @Override
    public void read(Path path, Returns into) {
        List<ToolFile> files = ToolFiles.of(path, name -> name.endsWith(BratFormat.TEXT) || name.endsWith(BratFormat.ANNOTATIONS));
        Map<String, ToolFile> texts = ofKind(files, BratFormat.TEXT);
        Map<String, ToolFile> annotations = ofKind(files, BratFormat.ANNOTATIONS);
        annotations.forEach((name, file) -> into.add(returned(name, file, texts.get(name))));
        texts.keySet().stream().filter(name -> !annotations.containsKey(name)).forEach(name -> into.passOver("without .ann"));
    }

    private static Map<String, ToolFile> ofKind(List<ToolFile> files, String suffix) {
        return files.stream().filter(file -> file.name().endsWith(suffix))
                .collect(Collectors.toMap(file -> file.nameWithout(suffix), Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static Returned returned(String name, ToolFile annotations, ToolFile text) {
        if (text == null) {
            throw new MalformedException(annotations.where(), 0, "its text, the .txt of the same name, is not beside it; give the whole folder");
        }
        String words = text.text();
        BratReader reader = new BratReader(name, annotations.where(), words.endsWith("\n") ? words.substring(0, words.length() - 1) : words);
        return new Returned(new Origin(annotations.where(), 0), null, name, Author.UNKNOWN, reader.readAsItIs(annotations.text()), BratFormat.CARRIES,
                Returned.correctable(BratFormat.CARRIES));
    }
}
