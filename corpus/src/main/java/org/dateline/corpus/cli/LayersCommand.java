package org.dateline.corpus.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.pipeline.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the layers. */
@Command(name = "layers", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lists the layers that --layers takes, in the order they are made.")
final class LayersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Layer layer : Layer.values()) {
            Set<Layer> needs = EnumSet.copyOf(Layer.closure(Set.of(layer)));
            needs.remove(layer);
            String note = needs.isEmpty() ? "" : "; needs " + needs.stream().map(Layer::id).collect(Collectors.joining(", "));
            out.printf("%-14s%s%s%n", layer.id(), layer.description(), note);
        }
        return ExitCode.OK;
    }
}
