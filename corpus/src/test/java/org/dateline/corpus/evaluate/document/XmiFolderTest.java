package org.dateline.corpus.evaluate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.export.Exporter;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus as we write it, read back from its XMI and from its JSONL. */
class XmiFolderTest {

    private static final Fields ALL = new Fields(Set.of(Layer.values()), Optional.empty());

    private static final Metadata DATED = new Metadata("2024-06-01", null, null, null, null, null, Map.of());

    @TempDir
    private Path corpus;

    @BeforeEach
    void writeCorpus() {
        try (Exporter exporter = new Exporter(corpus, Formats.select(List.of("xmi", "jsonl")), FormatOptions.DEFAULT)) {
            exporter.write(document("first"));
            exporter.write(document("second"));
        }
    }

    private static DocumentView document(String id) {
        // UTF-16: the face takes two units
        return new DocumentView(id, "en", "😀 Ana left in May.", DATED, List.of(), List.of(new Sentence(0, 19)),
                List.of(new Token(3, 6, "Ana", "PROPN", "NNP", Token.NO_HEAD, null), new Token(7, 11, null, null, "VBD", Token.NO_HEAD, null)),
                List.of(new Entity("n1", 3, 6, "PERSON", null, null, null)),
                List.of(new Event("e1", 7, 11, "OCCURRENCE", "PAST", "NONE", "POS", null, "VERB", null, null, null, List.of())),
                List.of(new Timex("t1", 15, 18, "DATE", "XXXX-05", null, null, null, false, "NONE", null, null, null, null, null)),
                List.of(new TemporalLink("l1", "e1", "t1", "IS_INCLUDED", null), new TemporalLink("l2", "e1", "t0", "BEFORE", null)), List.of());
    }

    @Test
    void readsWhatOurJsonlSaysToo() throws EvaluationInputException {
        List<Annotated> fromXmi = readAll(corpus.resolve("xmi"));

        assertThat(fromXmi).extracting(Annotated::id).containsExactly("first", "second");
        assertThat(fromXmi.get(0).marks(Layer.TIMEXES)).containsExactly(new Mark(new Span(14, 17), List.of("DATE", "XXXX-05")));
        assertThat(fromXmi.get(0).marks(Layer.POS)).hasSize(2);
        assertThat(fromXmi.get(0).graph().links()).extracting(TemporalGraph.Link::target).containsExactly("t1", "t0");
        assertThat(fromXmi.get(0).graph().nodes()).extracting(TemporalGraph.Node::kind)
                .containsExactly(TemporalGraph.Kind.EVENT, TemporalGraph.Kind.TIME, TemporalGraph.Kind.CREATION_TIME);
        assertThat(readAll(corpus.resolve("data/train-00000-of-00001.jsonl"))).isEqualTo(fromXmi);
    }

    @Test
    void findsTheFolderInACorpus() throws EvaluationInputException {
        assertThat(readAll(corpus)).isEqualTo(readAll(corpus.resolve("xmi")));
    }

    @Test
    void saysWhatIsWrongWithAFolder() throws IOException {
        assertThatThrownBy(() -> readAll(corpus.resolve("data"))).isInstanceOf(EvaluationInputException.class).hasMessageContaining("no .xmi file");
        assertThatThrownBy(() -> DocumentSource.open(corpus, new Fields(Set.of(Layer.TIMEXES), Optional.of("dates"))))
                .isInstanceOf(EvaluationInputException.class).hasMessageContaining("no fields");

        Files.copy(corpus.resolve("xmi/first.xmi"), corpus.resolve("xmi/copy.xmi"));
        assertThatThrownBy(() -> readAll(corpus)).isInstanceOf(EvaluationInputException.class).hasMessageContaining("the id \"first\"");

        Files.writeString(corpus.resolve("xmi/copy.xmi"), "no XML");
        assertThatThrownBy(() -> readAll(corpus)).isInstanceOf(EvaluationInputException.class).hasMessageContainingAll("copy.xmi", "not XMI");
    }

    private static List<Annotated> readAll(Path path) throws EvaluationInputException {
        List<Annotated> documents = new ArrayList<>();
        try (DocumentSource source = DocumentSource.open(path, ALL)) {
            for (Optional<Annotated> next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
        }
        return documents;
    }
}
