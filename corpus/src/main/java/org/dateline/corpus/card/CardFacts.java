package org.dateline.corpus.card;

import java.util.List;
import java.util.Map;
import org.dateline.corpus.config.CorpusInfo;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.LayerCounts;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.stats.CorpusStatistics;
import org.dateline.corpus.stats.DateColumns;
import org.dateline.export.view.ProcessingStep;

/**
 * All that a description of a corpus is made from.
 *
 * @param manifest what there is so far: the files but for the descriptions themselves
 * @param dates the columns that hold nothing but dates
 * @param clusters how many groups of documents say the same
 * @param refused how many corrected documents could not be taken, of those that the manifest counts as quarantined
 */
public record CardFacts(CorpusInfo info, Manifest manifest, CorpusStatistics statistics, DateColumns dates, int clusters, int refused) {

    /** Counts by split. */
    Map<String, LayerCounts> splits() {
        return manifest.splits();
    }

    /** What made the annotations. */
    List<ProcessingStep> components() {
        return manifest.components();
    }

    /** The JSONL file of a split, or null where JSONL was not written. */
    FileEntry records(String split) {
        return file("data/" + split + "-", ".jsonl");
    }

    /** The Parquet file of a split, or null where Parquet was not written. */
    private FileEntry rows(String split) {
        return file("parquet/" + split + "-", ".parquet");
    }

    /** Whether there is Parquet, which keeps every value as it is and is loaded in the place of JSONL. */
    boolean hasRows() {
        return splits().keySet().stream().anyMatch(split -> rows(split) != null);
    }

    /** The file of a split that is loaded, or null where there is none that can be. */
    FileEntry loaded(String split) {
        return hasRows() ? rows(split) : records(split);
    }

    /** Whether there are records or rows at all. */
    boolean isLoadable() {
        return splits().keySet().stream().anyMatch(split -> loaded(split) != null);
    }

    /** How many documents came with annotations of theirs. */
    long annotatedBefore() {
        return manifest.documents().stream().filter(document -> document.input().endsWith(".xmi")).count();
    }

    private FileEntry file(String start, String end) {
        return manifest.files().stream().filter(file -> file.path().startsWith(start) && file.path().endsWith(end)).findFirst().orElse(null);
    }

    /** First and last month of the documents, or null without any. */
    String period() {
        List<String> months = statistics.months().keySet().stream().filter(month -> !month.equals(CorpusStatistics.UNDATED)).toList();
        return months.isEmpty() ? null : months.get(0) + " to " + months.get(months.size() - 1);
    }
}
