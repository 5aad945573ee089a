package org.dateline.corpus.cli;

import java.util.Set;
import java.util.function.Function;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.pipeline.Layer;
import picocli.CommandLine;

/** Makes the commands, and gives those that need them the console and the engines. */
final class Commands implements CommandLine.IFactory {

    private final Console console;
    private final Function<Set<Layer>, EngineFactory> engines;
    private final CommandLine.IFactory others = CommandLine.defaultFactory();

    Commands(Console console, Function<Set<Layer>, EngineFactory> engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(console, engines));
        }
        if (type == AnnotateCommand.class) {
            return type.cast(new AnnotateCommand(console, engines));
        }
        if (type == TimelineCommand.class) {
            return type.cast(new TimelineCommand(console, engines));
        }
        if (type == BenchmarkCommand.class) {
            return type.cast(new BenchmarkCommand(console, engines));
        }
        return others.create(type);
    }
}
