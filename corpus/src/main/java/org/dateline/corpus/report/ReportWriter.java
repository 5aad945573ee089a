package org.dateline.corpus.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.file.FileNames;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;

/** Writes a report: a page a document as the documents come, and the index at the end. */
public final class ReportWriter {

    private final Path folder;
    private final int most;
    private final List<WrittenFile> files = new ArrayList<>();

    /**
     * Begins a report.
     *
     * @param most so many documents have a page of their own
     */
    public ReportWriter(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** Adds a document. */
    public void add(DocumentView view, String split) {
        if (files.size() < most) {
            String name = FileNames.of(view.id());
            String up = "../".repeat((int) name.chars().filter(unit -> unit == '/').count() + 1);
            write(folder.resolve("documents").resolve(name + ".html"), new DocumentPage(view).html(split, up + "index.html"));
        }
    }

    /** Writes the index and gives all files of the report. */
    public List<WrittenFile> finish(ReportFacts facts) {
        write(folder.resolve("index.html"), new IndexPage(facts).html(most));
        return List.copyOf(files);
    }

    private void write(Path target, String text) {
        try (OutputFile file = OutputFile.create(target, true)) {
            file.write(text);
            files.add(file.commit());
        }
    }
}
