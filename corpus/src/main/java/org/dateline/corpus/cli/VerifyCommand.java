package org.dateline.corpus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.check.CorpusCheck;
import org.dateline.corpus.check.Finding;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.manifest.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a corpus. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = {"Opens a corpus again and checks all of it, one line a finding.", "",
            "Checksums; manifest and records against their schemas; every format read back and equal; offsets and text; ids; splits "
            + "disjoint and free of near duplicates across them; card and Croissant file against the manifest."},
        footerHeading = "%nExample:%n", footer = "  dateline verify my-corpus")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CORPUS", description = "The corpus' folder.")
    private Path corpus;

    @Override
    public Integer call() throws IOException {
        CorpusLayout layout = new CorpusLayout(corpus);
        if (!Files.exists(layout.manifest())) {
            throw CorpusException.usage("'%s' is no corpus: it has no manifest.json".formatted(corpus));
        }
        List<Finding> findings = CorpusCheck.of(layout);
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(out::println);
        if (!findings.isEmpty()) {
            out.println(String.format(Locale.ROOT, "%s is not in order: %,d findings", corpus, findings.size()));
            return ExitCode.SOME_FAILED;
        }
        Manifest manifest = Manifests.read(corpus);
        Notices.of(manifest).forEach(spec.commandLine().getErr()::println);
        out.println(inOrder(manifest));
        return ExitCode.OK;
    }

    private String inOrder(Manifest manifest) {
        return String.format(Locale.ROOT, "%s is in order: %,d documents, %,d files", corpus, manifest.documents().size(),
                manifest.files().size());
    }
}
