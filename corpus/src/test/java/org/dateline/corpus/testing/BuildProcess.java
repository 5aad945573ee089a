package org.dateline.corpus.testing;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.BuildListener;
import org.dateline.corpus.CorpusBuild;
import org.dateline.corpus.RunOptions;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.config.ConfigFile;
import org.dateline.corpus.input.InputOptions;

/** A build in a process of its own, which can be killed. It prints a line for each document and one when it writes the files. */
public final class BuildProcess {

    private BuildProcess() {}

    /** A build of an input into a folder, as the child makes it. */
    public static CorpusBuild build(Path input, Path output, BuildListener listener) {
        BuildConfig config = ConfigFile
                .with(BuildConfig.DEFAULT, Map.of("formats", "[jsonl, conll]", "splits.by", "hash", "report.pages", "5"))
                .withInputs(InputOptions.of(List.of(input.toString())));
        return new CorpusBuild(config, new RunOptions(output, 2, false, false, false, Optional.empty()), Engines.words(), listener);
    }

    /** The child: an input and a folder. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        build(Path.of(args[0]), Path.of(args[1]), new BuildListener() {
            @Override
            public void annotated(int words) {
                out.println("annotated");
            }

            @Override
            public void publishing() {
                out.println("publishing");
            }
        }).run(InputStream.nullInputStream());
        out.println("done");
    }

    /**
     * Starts a child and kills it (SIGKILL) when it has printed a word so many times.
     *
     * @return how many lines it printed till then
     */
    public static int killAfter(Path input, Path output, String word, int times) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), BuildProcess.class.getName(), input.toString(), output.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int lines = 0;
        int seen = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && seen < times; line = reader.readLine()) {
                lines++;
                seen += line.equals(word) ? 1 : 0;
            }
            process.destroyForcibly();
        }
        process.waitFor();
        return lines;
    }
}
