package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.corpus.testing.NewsGenerator;
import org.dateline.corpus.testing.Trees;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus goes out in other formats, and what a tool gave back becomes one again. */
class ExportCommandTest {

    @TempDir
    private Path folder;
    private Path corpus;
    private Path target;

    @BeforeEach
    void build() throws IOException {
        Path input = folder.resolve("news.jsonl");
        new NewsGenerator(5).write(input, 30, 40);
        corpus = folder.resolve("corpus");
        target = folder.resolve("target");
        assertThat(Run.of("build", input.toString(), "--output", corpus.toString(), "--splits", "hash").code()).isZero();
    }

    @Test
    void keepsTheSplits() throws IOException {
        Run run = Run.of("export", corpus.toString(), "--format", "jsonl,doccano", "--output", target.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).endsWith(target + ": 30 documents\n").contains("not carried by doccano: ");
        for (String split : new String[] {"train", "validation", "test"}) {
            String name = "data/" + split + "-00000-of-00001.jsonl";
            assertThat(target.resolve(name)).as(split).hasSameTextualContentAs(corpus.resolve(name));
            assertThat(target.resolve("doccano/" + split + ".jsonl")).exists();
        }
        assertThat(target.resolve("losses.json")).content().contains("\"doccano\"").contains("\"documents\"");
    }

    @Test
    void writesAllFormatsOfAllSplitsAtOnce() throws IOException {
        Run run = Run.of("export", corpus.toString(), "--format", "all", "--output", target.toString());
        assertThat(run.code()).as(run.err()).isZero();
        Set<String> all = new TreeSet<>();
        for (String split : new String[] {"train", "validation", "test"}) {
            Set<String> ids = ids(Formats.get("jsonl"), corpus, split);
            assertThat(ids).as(split).isNotEmpty();
            all.addAll(ids);
            Formats.all().stream().filter(Format::dividesSplits)
                    .forEach(format -> assertThat(ids(format, target, split)).as(format.id() + " " + split).isEqualTo(ids));
        }
        Formats.all().stream().filter(format -> !format.dividesSplits())
                .forEach(format -> assertThat(ids(format, target, "train")).as(format.id()).hasSameSizeAs(all));
        assertThat(unfinished(target)).isEmpty();
    }

    private static Set<String> ids(Format format, Path from, String split) {
        try (var documents = format.read(from, FormatOptions.DEFAULT.split(split))) {
            return documents.map(DocumentView::id).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void leavesNothingUnfinishedWhenAFormatCannotBeWritten() throws IOException {
        for (String there : new String[] {"label-studio/config.xml", "inception/train.zip", "label-studio/test-00001.json"}) {
            Path mine = target.resolve(there.replace('/', '-')).resolve(there);
            Files.createDirectories(mine.getParent());
            Files.writeString(mine, "mine");
            Path output = mine.getParent().getParent();
            Run run = Run.of("export", corpus.toString(), "--format", "jsonl,label-studio,inception", "--output", output.toString());
            assertThat(run.code()).as(there).isEqualTo(3);
            assertThat(run.err()).contains(there).hasLineCount(1);
            assertThat(mine).hasContent("mine");
            assertThat(unfinished(output)).as(there).isEmpty();
        }
    }

    private static List<Path> unfinished(Path output) throws IOException {
        try (var files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void bringsBackWhatAToolCorrected() throws IOException {
        assertThat(Run.of("export", corpus.toString(), "--format", "brat", "--output", target.toString()).code()).isZero();
        Path file = firstWithEntity(target.resolve("brat"));
        Files.writeString(file, Files.readString(file).replaceFirst("\t[A-Z]+ (\\d+ \\d+)\t", "\tCORRECTED $1\t"));
        Path back = folder.resolve("back");
        Run run = Run.of("export", target.toString(), "--from", "brat", "--format", "jsonl", "--output", back.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(back.resolve("data/train-00000-of-00001.jsonl")).content().contains("\"label\":\"CORRECTED\"");
    }

    private static Path firstWithEntity(Path brat) throws IOException {
        try (var files = Files.list(brat)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".ann") && Files.readString(file).matches("(?s).*\t[A-Z]+ \\d+ \\d+\t.*")) {
                    return file;
                }
            }
        }
        throw new AssertionError("the sample has no entity");
    }

    @Test
    void replacesNothingUnasked() throws IOException {
        String[] command = {"export", corpus.toString(), "--format", "table", "--output", target.toString()};
        assertThat(Run.of(command).code()).isZero();
        var before = Trees.of(target);
        Run again = Run.of(command);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("--overwrite").hasLineCount(1);
        assertThat(Trees.of(target)).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Run.of("export", folder.resolve("nowhere").toString(), "--format", "brat", "-o", target.toString()).code()).isEqualTo(2);
        assertThat(Run.of("export", corpus.toString(), "--format", "pdf", "-o", target.toString()).err()).contains("no format 'pdf'");
        assertThat(Run.of("export", folder.toString(), "--format", "brat", "-o", target.toString()).err()).contains("--from");
        assertThat(Run.of("export", corpus.toString(), "--from", "brat", "--format", "xmi", "-o", target.toString()).code()).isEqualTo(3);
    }

    @Test
    void namesTheFileAndLineThatIsBroken() throws IOException {
        Path tools = folder.resolve("tools");
        for (String name : new String[] {"brat", "data", "conllu"}) {
            Files.createDirectories(tools.resolve(name));
        }
        Files.writeString(tools.resolve("brat/a.txt"), "Ana left.\n");
        Files.writeString(tools.resolve("brat/a.ann"), "T1\tPERSON 0 3\tAna\nT2\tPERSON 4 x\tleft\n");
        Files.writeString(tools.resolve("data/train-00000-of-00001.jsonl"), "{broken\n");
        Files.writeString(tools.resolve("conllu/a.conllu"), "1\tAna\n\n");
        assertThat(errorOf(tools, "brat")).contains("a.ann, line 2");
        assertThat(errorOf(tools, "jsonl")).contains("jsonl, line 1");
        assertThat(errorOf(tools, "conllu")).contains("a");
    }

    private String errorOf(Path tools, String from) {
        Run run = Run.of("export", tools.toString(), "--from", from, "--format", "table", "--overwrite", "-o", target.toString());
        assertThat(run.code()).as(from).isEqualTo(3);
        assertThat(run.err()).as(from).hasLineCount(1).doesNotContain("should not have happened");
        return run.err();
    }

    @Test
    void refusesSettingsThatNoFormatHeeds() {
        String[] command = {"export", corpus.toString(), "--format", "xmi,conll2003", "-o", target.toString(), "--set", ""};
        for (String wrong : new String[] {"conll.shceme=BILOU", "conll.scheme=IOB9", "conll.columns=entities,places"}) {
            command[command.length - 1] = wrong;
            Run run = Run.of(command);
            assertThat(run.code()).as(wrong).isEqualTo(2);
            assertThat(run.err()).as(wrong).hasLineCount(1).containsAnyOf("conll.scheme", "BILOU", "timexes");
            assertThat(target).as(wrong).doesNotExist();
        }
    }

    @Test
    void formatsSayWhatTheyCarryAndLose() {
        assertThat(Run.of("formats").out()).contains("conll2003").containsPattern("carries: [^\n]*entities").containsPattern("loses: [^\n]*tlinks");
        assertThat(Run.of("formats", "--short").out()).doesNotContain("loses:").contains("code point");
    }
}
