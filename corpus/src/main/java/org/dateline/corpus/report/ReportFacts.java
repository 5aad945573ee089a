package org.dateline.corpus.report;

import java.util.List;
import org.dateline.corpus.config.CorpusInfo;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.plan.DuplicateCluster;
import org.dateline.corpus.plan.Excluded;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.corpus.stats.CorpusStatistics;

/** All that the index of a report is made from; the manifest may lack what is written after the report. */
public record ReportFacts(CorpusInfo info, Manifest manifest, CorpusStatistics statistics, List<Quarantined> quarantined,
        List<Excluded> excluded, List<DuplicateCluster> clusters) {}
