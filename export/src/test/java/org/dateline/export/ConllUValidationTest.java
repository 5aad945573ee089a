package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Universal Dependencies' validator asks at levels 1 and 2, as far as files alone decide it, of CoNLL-U and CoNLL-U Plus. */
class ConllUValidationTest {

    @TempDir
    private Path folder;

    private final Set<String> sentenceIds = new HashSet<>();

    @Test
    void holdsForEverySentence() throws IOException {
        List<DocumentView> documents = new ArrayList<>(Samples.awkward().values());
        documents.addAll(Samples.random());
        for (String id : List.of("conllu", "conllup")) {
            sentenceIds.clear();
            Samples.roundTrip(Formats.get(id), documents, folder);
        }
        check("conllu", ".conllu", 10);
        sentenceIds.clear();
        check("conll", ".conllup", 13);
    }

    private void check(String place, String suffix, int columns) throws IOException {
        List<Path> files = CorpusFolder.list(folder.resolve(place), suffix);
        assertThat(files).hasSizeGreaterThan(1000);
        for (Path file : files) {
            String text = Files.readString(file);
            if (text.isEmpty() || text.lines().count() == 1) {
                continue;
            }
            assertThat(text).doesNotContain("\n\n\n").endsWith("\n\n");
            for (String block : text.strip().split("\n\n")) {
                sentence(file + "\n" + block, List.of(block.split("\n")), columns);
            }
        }
    }

    private void sentence(String name, List<String> lines, int columns) {
        List<String> comments = lines.stream().filter(line -> line.startsWith("# ")).toList();
        List<String[]> rows = lines.stream().filter(line -> !line.startsWith("# ")).map(line -> line.split("\t", -1)).toList();
        String id = only(comments, "# sent_id = ", name);
        assertThat(id).as(name).matches("\\S+").doesNotContain("/");
        assertThat(sentenceIds.add(id)).as(name).isTrue();
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i);
            assertThat(cells).as(name).hasSize(columns);
            assertThat(cells[0]).as(name).isEqualTo(String.valueOf(i + 1));
            for (String cell : cells) {
                assertThat(cell).as(name).isNotEmpty().isEqualTo(Normalizer.normalize(cell, Normalizer.Form.NFC));
                assertThat(cell.codePoints().noneMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point)
                        || Character.isISOControl(point))).as(name).isTrue();
            }
        }
        text(name, only(comments, "# text = ", name), rows);
        tree(name, rows);
    }

    private static String only(List<String> comments, String prefix, String name) {
        List<String> found = comments.stream().filter(line -> line.startsWith(prefix)).toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0).substring(prefix.length());
    }

    private static void text(String name, String text, List<String[]> rows) {
        String rest = text;
        assertThat(rest).as(name).isEqualTo(rest.strip());
        for (String[] cells : rows) {
            assertThat(rest).as(name).startsWith(cells[1]);
            rest = rest.substring(cells[1].length());
            boolean spaced = !List.of(cells[9].split("\\|")).contains("SpaceAfter=No");
            assertThat(rest.isEmpty() || spaced == rest.startsWith(" ")).as(name).isTrue();
            rest = rest.strip();
        }
        assertThat(rest).as(name).isEmpty();
    }

    private static void tree(String name, List<String[]> rows) {
        if (rows.stream().allMatch(cells -> cells[6].equals("_") && cells[7].equals("_"))) {
            return;
        }
        assertThat(rows.stream().filter(cells -> cells[6].equals("0")).count()).as(name).isEqualTo(1);
        for (String[] cells : rows) {
            assertThat(cells[7].equals("root")).as(name).isEqualTo(cells[6].equals("0"));
            assertThat(cells[7]).as(name).matches("[a-z]+(:[a-z]+)?");
            int at = Integer.parseInt(cells[0]);
            for (int steps = 0; at != 0; steps++) {
                assertThat(steps).as(name).isLessThanOrEqualTo(rows.size());
                at = Integer.parseInt(rows.get(at - 1)[6]);
            }
        }
    }
}
