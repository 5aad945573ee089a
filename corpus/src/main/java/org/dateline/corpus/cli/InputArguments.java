package org.dateline.corpus.cli;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.input.FieldNames;
import org.dateline.corpus.input.InputOptions;
import org.dateline.corpus.input.Inputs;
import org.dateline.pipeline.article.CreationTime;
import picocli.CommandLine.Option;

/** What is said of inputs beside their names. */
final class InputArguments {

    @Option(names = "--date", paramLabel = "DATE", description = "Creation time of articles that state none, such as 2022-02-12.")
    private Optional<String> date;

    @Option(names = "--max-chars", paramLabel = "N", defaultValue = "" + InputOptions.DEFAULT_MAX_CHARS,
            description = "Longest article taken; ${DEFAULT-VALUE} characters by default.")
    private int maxChars;

    /**
     * What to read.
     *
     * @throws CorpusException when none of the paths is there, or the date does not exist
     */
    InputOptions options(List<String> paths) {
        List<String> missing = Inputs.missing(paths);
        if (missing.size() == paths.size()) {
            throw CorpusException.usage("there is no file or folder '%s'".formatted(String.join("', '", missing)));
        }
        if (maxChars < 1) {
            throw CorpusException.usage("--max-chars must be 1 or more");
        }
        return new InputOptions(paths, checkedDate(), null, maxChars, FieldNames.DEFAULT);
    }

    private String checkedDate() {
        try {
            return date.map(CreationTime::check).orElse(null);
        } catch (DateTimeException e) {
            throw CorpusException.usage("--date: " + e.getMessage());
        }
    }
}
