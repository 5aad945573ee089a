package org.dateline.corpus.evaluate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.corpus.evaluate.document.TemporalGraph.Kind;
import org.dateline.corpus.evaluate.document.TemporalGraph.Link;
import org.dateline.corpus.evaluate.document.TemporalGraph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlSourceTest {

    private static final Fields ALL = new Fields(Set.of(Layer.values()), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void readsArraysAndObjectsAlike() throws Exception {
        Annotated arrays = first("""
                {"id":"a","text":"In May.","tokens":[[0,2,"IN","in","ADP"],[3,6]],"timexes":[[3,6,"DATE","XXXX-05"]],"scope":[[0,7]]}""");
        Annotated objects = first("""
                {"id":"a","text":"In May.","tokens":[{"start":0,"end":2,"xpos":"IN","lemma":"in","upos":"ADP"},\
                {"start":3,"end":6,"xpos":"","lemma":"","upos":""}],"timexes":[{"start":3,"end":6,"type":"DATE","value":"XXXX-05"}],\
                "scope":[{"start":0,"end":7}]}""");

        assertThat(arrays).isEqualTo(objects);
        assertThat(arrays.marks(Layer.POS).get(0)).isEqualTo(mark(0, 2, "IN", "ADP"));
        assertThat(arrays.marks(Layer.TIMEXES)).containsExactly(mark(3, 6, "DATE", "XXXX-05"));
        assertThat(arrays.scope()).contains(List.of(new Span(0, 7)));
    }

    @Test
    void readsThePublishedRecord() throws Exception {
        Annotated document = first("""
                {"id":"a","text":"Ana left.","dct":"2024-05-06","place":null,"title":null,"source":null,"url":null,"meta":{},\
                "sentences":[{"start":0,"end":9}],\
                "tokens":[{"start":0,"end":3,"form":"Ana","lemma":null,"upos":"PROPN","xpos":"NNP","head":1,"deprel":"nsubj"}],\
                "entities":[{"id":"n1","start":0,"end":3,"text":"Ana","label":"PERSON"}],\
                "events":[{"id":"e1","start":4,"end":8,"text":"left","class":"OCCURRENCE","tense":"PAST","aspect":"NONE","polarity":"POS",\
                "modality":null,"pos":"VERB"}],"timexes":[],"tlinks":[],"provenance":[]}""");

        assertThat(document.marks(Layer.SENTENCES)).containsExactly(mark(0, 9));
        assertThat(document.marks(Layer.LEMMA)).containsExactly(mark(0, 3, (String) null));
        assertThat(document.marks(Layer.POS)).containsExactly(mark(0, 3, "NNP", "PROPN"));
        assertThat(document.marks(Layer.ENTITIES)).containsExactly(mark(0, 3, "PERSON"));
        assertThat(document.marks(Layer.EVENTS)).containsExactly(mark(4, 8, "OCCURRENCE"));
        assertThat(document.layers()).containsEntry(Layer.TIMEXES, List.of());
        assertThat(document.scope()).isEmpty();
    }

    @Test
    void readsLinksByTheIdsOfTheirEnds() throws Exception {
        TemporalGraph objects = first("""
                {"id":"a","text":"Ana left in May 2024.","events":[{"id":"e1","start":4,"end":8}],\
                "timexes":[{"id":"t1","start":12,"end":20,"value":"2024-05","function":"NONE"}],\
                "tlinks":[{"source":"e1","target":"t1","relation":"IS_INCLUDED"},{"source":"e1","target":"t0","relation":"BEFORE"}]}""").graph();
        TemporalGraph arrays = first("""
                {"id":"a","text":"Ana left in May 2024.","dct":"2024-06-01","events":[[4,8]],"event_ids":["e1"],\
                "timexes":[[12,20,"DATE","2024-05"]],"timex_ids":["t1"],"tlinks":[["e1","t1","IS_INCLUDED"],["e1","t0","BEFORE"]]}""").graph();

        assertThat(objects).isEqualTo(arrays);
        assertThat(objects.links()).containsExactly(new Link("e1", "t1", "IS_INCLUDED"), new Link("e1", "t0", "BEFORE"));
        assertThat(objects.nodes()).containsExactly(
                new Node("e1", Kind.EVENT, Optional.of(new Span(4, 8))), new Node("t1", Kind.TIME, Optional.of(new Span(12, 20))),
                new Node("t0", Kind.CREATION_TIME, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            "timexes":[{"id":"t1","start":0,"end":5,"value":"2024-05-06"},{"id":"t2","start":7,"end":17,"value":"2024-05-06"}] | t2
            "timexes":[[0,5,"DATE","2024-05-06"],[7,17,"DATE","2024-05-06"]],"timex_ids":["t1",2]                              | 2
            "timexes":[[7,17,"DATE","2024-05-07"]],"timex_ids":["t1"]                                                          | none
            "timexes":[{"id":"t1","start":0,"end":5,"function":"CREATION_TIME"},{"id":"t2","start":7,"end":17}]                | t1
            "timexes":[{"id":"t0","start":0,"end":5},{"id":"t2","start":7,"end":17,"value":"2024-05-06"}]                      | t0
            "timexes":[{"id":"t2","start":7,"end":17,"value":"2024-05-06","function":"NONE"}]                                  | none
            """)
    void findsTheCreationTime(String times, String id) throws Exception {
        TemporalGraph graph = first("{\"id\":\"a\",\"text\":\"Today, 6 May 2024\",\"dct\":\"2024-05-06\",\"tlinks\":[]," + times + "}").graph();

        assertThat(graph.nodes()).filteredOn(node -> node.kind() == Kind.CREATION_TIME).extracting(Node::id)
                .isEqualTo(id == null ? List.of() : List.of(id));
    }

    @Test
    void readsLinksOnlyWhereTheyAreWanted() throws Exception {
        String line = "{\"id\":\"a\",\"text\":\"x\",\"tlinks\":[[\"t0\",\"t0\",\"IDENTITY\"]],\"links\":[[\"a\",\"b\",\"AFTER\"]]}";

        assertThat(first(line).layers()).containsEntry(Layer.TLINKS, List.of());
        try (DocumentSource source = DocumentSource.open(write(line), new Fields(Set.of(Layer.EVENTS), Optional.empty()))) {
            assertThat(source.next().orElseThrow().graph()).isEqualTo(TemporalGraph.NONE);
        }
        try (DocumentSource source = DocumentSource.open(write(line), new Fields(Set.of(Layer.TLINKS), Optional.of("links")))) {
            assertThat(source.next().orElseThrow().graph().links()).containsExactly(new Link("a", "b", "AFTER"));
        }
    }

    @Test
    void readsAnotherFieldAndCountsCodePoints() throws Exception {
        Path file = write("{\"id\":1,\"text\":\"😀 May\",\"dates\":[[2,5,\"DATE\",\"XXXX-05\"]],\"timexes\":null}");
        try (DocumentSource source = DocumentSource.open(file, new Fields(Set.of(Layer.TIMEXES), Optional.of("dates")))) {
            Annotated document = source.next().orElseThrow();
            assertThat(document.id()).isEqualTo("1");
            assertThat(document.marks(Layer.TIMEXES)).containsExactly(mark(2, 5, "DATE", "XXXX-05"));
        }
        assertThat(first("{\"id\":1,\"text\":\"\",\"timexes\":null}").layers()).isEmpty();
    }

    @Test
    void passesOverBlankLinesAndByteOrderMark() throws Exception {
        Path file = write("\uFEFF{\"id\":\"a\",\"text\":\"\"}\r\n\n{\"id\":\"b\",\"text\":\"\"}");
        try (DocumentSource source = DocumentSource.open(file, ALL)) {
            assertThat(source.next().orElseThrow().id()).isEqualTo("a");
            assertThat(source.next().orElseThrow().id()).isEqualTo("b");
            assertThat(source.next()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"a"                                              | :2: not JSON
            {"text":"x"}                                           | :2: a record needs "id"
            {"id":"a","text":null}                                 | :2: a record needs "text"
            [1]                                                    | :2: a record needs "id"
            {"id":"first","text":""}                               | :2: id "first" is there twice
            {"id":"a","text":"x","events":[[0,2,"STATE"]]}         | :2: events has a span from 0 to 2, but the text has 1 code points
            {"id":"a","text":"x","events":[[-1,1,"STATE"]]}        | :2: events has a span from -1 to 1
            {"id":"a","text":"x","events":[[1,0,"STATE"]]}         | :2: events has a span from 1 to 0
            {"id":"a","text":"x","events":["STATE"]}               | :2: events should hold [start, end, …]
            {"id":"a","text":"x","events":{"start":0}}             | :2: events should hold [start, end, …]
            {"id":"a","text":"x","tokens":[{"start":"0","end":1}]} | :2: tokens should hold [start, end, …]
            {"id":"a","text":"x","scope":[[0,9]]}                  | :2: scope has a span from 0 to 9
            {"id":"a","text":"x","tlinks":[["e1","e2"]]}           | :2: tlinks should hold [source, target, relation]
            {"id":"a","text":"x","tlinks":[{"source":"e1"}]}       | :2: tlinks should hold [source, target, relation]
            {"id":"a","text":"x","tlinks":{"source":"e1"}}         | :2: tlinks should hold [source, target, relation]
            {"id":"a","text":"x","tlinks":[],"events":[[0,1]],"event_ids":[]} | :2: event_ids has 0 ids for 1 events
            """)
    void namesTheLineThatIsWrong(String line, String message) throws Exception {
        Path file = write("{\"id\":\"first\",\"text\":\"\"}\n" + line + "\n");
        try (DocumentSource source = DocumentSource.open(file, ALL)) {
            source.next();
            assertThatThrownBy(source::next).isInstanceOf(EvaluationInputException.class).hasMessageStartingWith(file + message);
        }
    }

    @Test
    void refusesWhatIsNotUtf8OrNotThere() throws Exception {
        Path latin = Files.write(folder.resolve("latin.jsonl"), "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        try (DocumentSource source = DocumentSource.open(latin, ALL)) {
            assertThatThrownBy(source::next).isInstanceOf(EvaluationInputException.class).hasMessageContaining("not UTF-8");
        }
        assertThatThrownBy(() -> DocumentSource.open(folder.resolve("none"), ALL))
                .isInstanceOf(EvaluationInputException.class).hasMessageContaining("no such file");
    }

    private Annotated first(String line) throws Exception {
        try (DocumentSource source = DocumentSource.open(write(line), ALL)) {
            return source.next().orElseThrow();
        }
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("documents.jsonl"), lines);
    }

    private static Mark mark(int start, int end, String... labels) {
        return new Mark(new Span(start, end), Arrays.asList(labels));
    }
}
