package org.dateline.corpus.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.corpus.dedup.DuplicateOptions;
import org.dateline.corpus.filter.FilterOptions;
import org.dateline.corpus.input.InputOptions;
import org.dateline.corpus.split.SplitOptions;

/**
 * All that shapes a corpus. Two builds of one configuration over the same inputs are byte-identical. What is null takes its default.
 *
 * @param formats ids or groups of the formats to write
 * @param settings choices of single formats, by names such as {@code conll.scheme}; one value or several
 */
public record BuildConfig(CorpusInfo corpus, InputOptions inputs, PipelineOptions pipeline, List<String> formats,
        Map<String, List<String>> settings, SplitOptions splits, DuplicateOptions duplicates, FilterOptions filters, ReportOptions report) {

    /** The formats written unless told otherwise. */
    public static final List<String> DEFAULT_FORMATS = List.of("xmi", "conll", "jsonl");

    /** Everything by default; no inputs yet. */
    public static final BuildConfig DEFAULT = new BuildConfig(null, null, null, null, null, null, null, null, null);

    public BuildConfig {
        corpus = corpus == null ? CorpusInfo.DEFAULT : corpus;
        inputs = inputs == null ? InputOptions.of(List.of()) : inputs;
        pipeline = pipeline == null ? PipelineOptions.DEFAULT : pipeline;
        formats = formats == null ? DEFAULT_FORMATS : List.copyOf(formats);
        settings = settings == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(settings));
        FormatChoice.check(formats, settings);
        splits = splits == null ? SplitOptions.NONE : splits;
        duplicates = duplicates == null ? DuplicateOptions.DEFAULT : duplicates;
        filters = filters == null ? FilterOptions.NONE : filters;
        report = report == null ? ReportOptions.DEFAULT : report;
    }

    /** The same over other inputs. */
    public BuildConfig withInputs(InputOptions others) {
        return new BuildConfig(corpus, others, pipeline, formats, settings, splits, duplicates, filters, report);
    }
}
