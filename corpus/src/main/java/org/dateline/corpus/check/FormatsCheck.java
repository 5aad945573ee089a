package org.dateline.corpus.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.config.FormatChoice;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.MalformedException;
import org.dateline.export.reduce.Losses;
import org.dateline.export.view.DocumentView;

/** Every format reads back, and says of every document what its record says, as far as the format can. */
final class FormatsCheck {

    private static final String REFERENCE = "jsonl";

    private final CorpusLayout layout;
    private final RecordIndex records;
    private final Findings findings;

    FormatsCheck(CorpusLayout layout, RecordIndex records, Findings findings) {
        this.layout = layout;
        this.records = records;
        this.findings = findings;
    }

    void check(Manifest manifest) throws IOException {
        List<String> ids = new ArrayList<>();
        manifest.configuration().path("formats").forEach(id -> ids.add(id.asText()));
        Map<String, List<String>> settings = new HashMap<>();
        manifest.configuration().path("settings").properties().forEach(setting -> setting.getValue()
                .forEach(value -> settings.computeIfAbsent(setting.getKey(), name -> new ArrayList<>()).add(value.asText())));
        FormatOptions options = FormatChoice.options(settings);
        for (Format format : Formats.select(ids)) {
            if (!format.id().equals(REFERENCE)) {
                check(format, manifest, options);
            }
        }
    }

    private void check(Format format, Manifest manifest, FormatOptions all) throws IOException {
        Set<String> missing = new HashSet<>();
        manifest.documents().stream().map(DocumentEntry::id).forEach(missing::add);
        for (String split : manifest.splits().keySet()) {
            FormatOptions options = all.split(split);
            try (Stream<DocumentView> documents = format.read(layout.root(), options)) {
                for (DocumentView document : (Iterable<DocumentView>) documents::iterator) {
                    if (missing.remove(document.id())) {
                        compare(format, options, document);
                    }
                }
            } catch (MalformedException | UncheckedIOException e) {
                findings.add(format.id(), "it cannot be read back: " + e.getMessage());
                return;
            }
        }
        missing.stream().sorted().forEach(id -> findings.add(format.id(), "it lacks the document '%s'".formatted(id)));
    }

    private void compare(Format format, FormatOptions options, DocumentView read) throws IOException {
        Optional<DocumentView> record = records.find(read.id());
        if (record.isEmpty()) {
            return;
        }
        DocumentView expected = format.carries(options).reduce(record.get(), new Losses());
        if (!expected.equals(read)) {
            findings.add(format.id(), "the document '%s' differs from its record: %s".formatted(read.id(), Difference.of(expected, read)));
        }
    }
}
