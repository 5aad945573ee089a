package org.dateline.pipeline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.pipeline.engine.linear.LinearModel;
import org.dateline.pipeline.engine.linear.LinearModelConverter;
import org.dateline.pipeline.engine.parse.DependencyParser;
import org.dateline.pipeline.engine.parse.ParserModel;
import org.dateline.pipeline.engine.parse.ParserModelConverter;
import org.dateline.pipeline.engine.result.Arc;
import org.dateline.pipeline.engine.result.Tag;
import org.dateline.pipeline.engine.store.RoundTrip;
import org.dateline.pipeline.engine.tag.PosTagger;
import org.dateline.pipeline.engine.word.Lemmatizer;
import org.dateline.pipeline.engine.word.LexiconConverter;
import org.dateline.pipeline.engine.word.WordClasses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A converted model decides as NLP4J does with the model it was made from; NLP4J is the oracle. */
class ModelConverterTest {

    private static final List<String> WORDS = List.of(
            "The", "old", "Paris", "saw", "dogs", "running", "1,200", "U.S.", "x-ray", "IBM", "iPod", "www.site.org", "\u201c", "'s", "\u20ac5",
            "a_b", ".", "two", "McDonald");
    private static final int SENTENCES = 60;

    private final Random random = new Random(5);
    private final List<List<String>> sentences = new ArrayList<>();
    private final List<List<String>> tags = new ArrayList<>();
    private WordClasses nothing;

    @BeforeEach
    void makeSentences() throws IOException {
        for (int i = 0; i < SENTENCES; i++) {
            int length = 1 + random.nextInt(25);
            sentences.add(random.ints(length, 0, WORDS.size()).mapToObj(WORDS::get).toList());
            tags.add(random.ints(length, 0, TrainedComponents.TAGS.size()).mapToObj(TrainedComponents.TAGS::get).toList());
        }
        nothing = RoundTrip.of(LexiconConverter.convertWords(Map.<String, List<String>>of())::write, WordClasses::read);
    }

    @Test
    void theTaggerDecidesAsBefore() throws IOException {
        POSTagger<NLPNode> original = TrainedComponents.tagger(sentences.subList(0, SENTENCES / 2), random);
        LinearModel model = RoundTrip.of(LinearModelConverter.convert(original)::write, LinearModel::read);
        PosTagger converted = new PosTagger(model, nothing, nothing);
        for (List<String> forms : sentences) {
            NLPNode[] nodes = TrainedComponents.nodes(forms, null, null);
            original.process(nodes);
            assertThat(converted.tag(forms)).extracting(Tag::label).isEqualTo(tagsOf(nodes));
        }
    }

    @Test
    void theParserDecidesAsBefore() throws IOException {
        int half = SENTENCES / 2;
        DEPParser<NLPNode> original = TrainedComponents.parser(sentences.subList(0, half), tags.subList(0, half), random);
        ParserModel read = RoundTrip.of(ParserModelConverter.convert(original)::write, ParserModel::read);
        Lemmatizer lemmatizer = new Lemmatizer();
        DependencyParser converted = new DependencyParser(read, nothing, lemmatizer);
        for (int i = 0; i < SENTENCES; i++) {
            NLPNode[] nodes = TrainedComponents.nodes(sentences.get(i), tags.get(i), lemmatizer.lemmas(sentences.get(i), tags.get(i)));
            original.process(nodes);
            assertThat(converted.parse(sentences.get(i), tags.get(i))).as("%s", sentences.get(i)).isEqualTo(arcsOf(nodes));
        }
    }

    private static List<String> tagsOf(NLPNode[] nodes) {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            labels.add(nodes[i].getPartOfSpeechTag());
        }
        return labels;
    }

    private static List<Arc> arcsOf(NLPNode[] nodes) {
        List<Arc> arcs = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            arcs.add(new Arc(nodes[i].getDependencyHead().getID() - 1, nodes[i].getDependencyLabel()));
        }
        return arcs;
    }
}
