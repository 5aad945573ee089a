package org.dateline.corpus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.corpus.evaluate.Evaluation;
import org.dateline.corpus.evaluate.Evaluator;
import org.dateline.corpus.evaluate.document.DocumentSource;
import org.dateline.corpus.evaluate.document.EvaluationInputException;
import org.dateline.corpus.evaluate.document.Fields;
import org.dateline.corpus.evaluate.document.LabelMap;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.print.EvaluationJson;
import org.dateline.corpus.evaluate.print.EvaluationTable;
import org.dateline.corpus.evaluate.score.LabelRules;
import org.dateline.corpus.evaluate.score.ScoringOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares annotations with gold ones, layer by layer. */
@Command(name = "evaluate", sortOptions = false, abbreviateSynopsis = true,
        description = "Compares annotations with gold ones: precision, recall and F1 of each layer.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:figures were printed", "2:wrong usage", "3:an input cannot be read or compared"},
        footerHeading = "%nExamples:%n",
        footer = {"  dateline evaluate gold.jsonl my-corpus/xmi --bootstrap 1000",
            "  dateline evaluate gold.jsonl system.jsonl --layers times --errors 20",
            "  dateline evaluate gold.jsonl system.jsonl --layers links --json",
            "  dateline evaluate gold.jsonl system.jsonl --layers entities --map labels.map"})
public final class EvaluateCommand implements Callable<Integer> {

    private static final int NOTHING_DONE = 3;
    private static final int IDS_SHOWN = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Gold annotations: a JSONL file, or a folder of XMI or with one.")
    private Path gold;

    @Parameters(index = "1", paramLabel = "SYSTEM", description = "Annotations to judge, likewise; documents are matched by id.")
    private Path system;

    @Option(names = {"--layers", "--layer"}, split = ",", paramLabel = "LAYER", converter = LayerNames.Compared.class,
            completionCandidates = LayerNames.Compared.class,
            description = "Layers to compare: ${COMPLETION-CANDIDATES}. By default all that both sides have."
                    + " links needs the events and times that the links join, too.")
    private Set<Layer> layers = Set.of();

    @Option(names = "--map", paramLabel = "FILE",
            description = "Maps SYSTEM's entity labels, event classes and timex types to the gold's: a JSON object, or lines FROM TO;"
                    + " '*' is any other label, TO '-' drops.")
    private Optional<Path> map;

    @Option(names = "--map-gold", paramLabel = "FILE", description = "The same for GOLD's labels.")
    private Optional<Path> goldMap;

    @Option(names = "--types", split = ",", paramLabel = "TYPE",
            description = "Keeps these entity labels and event classes only, on both sides and after mapping.")
    private Set<String> types = Set.of();

    @Option(names = "--gold-field", paramLabel = "FIELD", description = "Reads the layer from this field of GOLD's records.")
    private Optional<String> goldField;

    @Option(names = "--system-field", paramLabel = "FIELD", description = "Reads the layer from this field of SYSTEM's records.")
    private Optional<String> systemField;

    @Option(names = "--ignore-scope", description = "Compares also what lies outside the gold's scope.")
    private boolean ignoreScope;

    @Option(names = "--json", description = "Prints one JSON object in place of tables.")
    private boolean json;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0",
            description = "Shows the first N of what is missed, invented or wrong in each layer, in context.")
    private int errors;

    @Option(names = "--bootstrap", paramLabel = "N", defaultValue = "0",
            description = "Gives 95 %% intervals of F1 from N resamples of the documents, with a fixed seed.")
    private int resamples;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Override
    public Integer call() {
        checkUsage();
        try (DocumentSource goldSource = DocumentSource.open(gold, fields(goldField));
                DocumentSource systemSource = DocumentSource.open(system, fields(systemField))) {
            print(new Evaluator(layers, options()).evaluate(goldSource, systemSource));
            return 0;
        } catch (EvaluationInputException e) {
            spec.commandLine().getErr().println("dateline evaluate: " + e.getMessage());
            return NOTHING_DONE;
        }
    }

    private void checkUsage() {
        if (errors < 0 || resamples < 0) {
            throw new ParameterException(spec.commandLine(), "--errors and --bootstrap take a number from 0 up");
        }
        if (layers.isEmpty() && (goldField.isPresent() || systemField.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--gold-field and --system-field need --layers, to say what the field holds");
        }
    }

    private Fields fields(Optional<String> override) {
        return new Fields(layers.isEmpty() ? Set.of(Layer.values()) : layers, override);
    }

    private ScoringOptions options() throws EvaluationInputException {
        return new ScoringOptions(rules(goldMap), rules(map), ignoreScope, errors, resamples);
    }

    private LabelRules rules(Optional<Path> file) throws EvaluationInputException {
        return new LabelRules(file.isPresent() ? LabelMap.read(file.get()) : LabelMap.NONE, types);
    }

    private void print(Evaluation evaluation) {
        warn("not in SYSTEM, counted as empty", evaluation.missing());
        warn("of another text in SYSTEM, and not in white space alone, counted as empty", evaluation.differing());
        warn("only in SYSTEM, not counted", evaluation.extra());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(EvaluationJson.of(evaluation).put("gold", gold.toString()).put("pred", system.toString()));
        } else {
            new EvaluationTable(out).print(evaluation);
        }
        out.flush();
    }

    private void warn(String what, List<String> ids) {
        if (!ids.isEmpty()) {
            String some = String.join(", ", ids.subList(0, Math.min(IDS_SHOWN, ids.size())));
            spec.commandLine().getErr().println("warning: documents " + what + ": " + ids.size() + " ("
                    + some + (ids.size() > IDS_SHOWN ? ", …)" : ")"));
        }
    }
}
