package org.dateline.corpus.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.export.json.Json;
import org.dateline.export.jsonl.RecordReader;
import org.dateline.export.view.DocumentView;

/** Where the record of each document stands, so that it can be read again; holds no record. */
final class RecordIndex implements Closeable {

    private final CorpusLayout layout;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Path, RandomAccessFile> open = new HashMap<>();

    RecordIndex(CorpusLayout layout) {
        this.layout = layout;
    }

    /** A line of a file. */
    private record Place(Path file, long offset, int length) {}

    void add(String id, Path file, long offset, int length) {
        places.put(id, new Place(file, offset, length));
    }

    /** Ids of all records that could be read. */
    List<String> ids() {
        return new ArrayList<>(places.keySet());
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The document of an id; empty when no record of it could be read. */
    Optional<DocumentView> find(String id) throws IOException {
        Place place = places.get(id);
        if (place == null) {
            return Optional.empty();
        }
        RandomAccessFile file = open.get(place.file());
        if (file == null) {
            file = new RandomAccessFile(place.file().toFile(), "r");
            open.put(place.file(), file);
        }
        byte[] line = new byte[place.length()];
        file.seek(place.offset());
        file.readFully(line);
        String name = layout.relative(place.file());
        return Optional.of(RecordReader.toView(Json.parse(new String(line, StandardCharsets.UTF_8), name, 0), name, 0));
    }

    @Override
    public void close() throws IOException {
        for (RandomAccessFile file : open.values()) {
            file.close();
        }
    }
}
