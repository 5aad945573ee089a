package org.dateline.corpus.card;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.dateline.corpus.config.CorpusInfo;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.LayerCounts;
import org.dateline.corpus.stats.CorpusStatistics;
import org.dateline.export.view.ProcessingStep;

/**
 * All that a description of a corpus is made from.
 *
 * @param files the data files
 * @param splits counts by split
 * @param components what made the annotations
 * @param metadata names of further metadata
 * @param quarantined documents that failed
 * @param excluded documents left out on purpose
 */
public record CardFacts(CorpusInfo info, List<FileEntry> files, LayerCounts counts, Map<String, LayerCounts> splits,
        List<ProcessingStep> components, CorpusStatistics statistics, SortedSet<String> metadata, int quarantined, int excluded) {

    /** The data file of a split, or null where JSONL was not written. */
    FileEntry data(String split) {
        return files.stream().filter(file -> file.path().startsWith("data/" + split + "-") && file.path().endsWith(".jsonl"))
                .findFirst().orElse(null);
    }

    /** First and last month of the documents, or null without any. */
    String period() {
        List<String> months = statistics.months().keySet().stream().filter(month -> !month.equals(CorpusStatistics.UNDATED)).toList();
        return months.isEmpty() ? null : months.get(0) + " to " + months.get(months.size() - 1);
    }

    /** When it was published: as stated, otherwise the month of its newest document, which at least is not later. */
    String published() {
        String period = period();
        if (info.published() != null) {
            return info.published();
        }
        return period == null ? "1970-01-01" : period.substring(period.length() - "2022-02".length()) + "-01";
    }
}
