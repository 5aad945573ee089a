package org.dateline.pipeline.engine;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.pipeline.engine.linear.LinearModelConverter;
import org.dateline.pipeline.engine.parse.ParserModelConverter;
import org.dateline.pipeline.engine.store.EngineException;
import org.dateline.pipeline.engine.word.EmbeddingsConverter;
import org.dateline.pipeline.engine.word.LexiconConverter;

/** Turns NLP4J's models into the files the engine reads, at build time; what is up to date is left alone. */
public final class ModelConverter {

    private static final String LEXICA = "lexica/en-";
    private static final String MODELS = "models/en-";

    private final PartFolder folder;

    private ModelConverter(PartFolder folder) {
        this.folder = folder;
    }

    /**
     * Converts all models.
     *
     * @param arguments the folder of the class files, beside which the models go
     * @throws IOException if a model cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new EngineException("Expected one argument, the folder of the class files");
        }
        Path classes = Path.of(arguments[0]);
        Path folder = classes.resolve(ModelConverter.class.getPackageName().replace('.', '/'));
        new ModelConverter(new PartFolder(folder)).convert();
    }

    private void convert() throws IOException {
        convertLexica();
        convertModels();
    }

    @SuppressWarnings("unchecked")
    private void convertModels() throws IOException {
        folder.update(Part.TAGGER, new Nlp4jResource(MODELS + "pos.xz"),
                object -> LinearModelConverter.convert((OnlineComponent<?, ?>) object)::write);
        folder.update(Part.NAMER, new Nlp4jResource(MODELS + "ner.xz"),
                object -> LinearModelConverter.convert((OnlineComponent<?, ?>) object)::write);
        folder.update(Part.PARSER, new Nlp4jResource(MODELS + "dep.xz"), object -> ParserModelConverter.convert((DEPParser<NLPNode>) object)::write);
    }

    @SuppressWarnings("unchecked")
    private void convertLexica() throws IOException {
        folder.update(Part.AMBIGUITIES, new Nlp4jResource(LEXICA + "ambiguity-classes-simplified-lowercase.xz"),
                object -> LexiconConverter.convertWords((Map<String, List<String>>) object)::write);
        folder.update(Part.CLUSTERS, new Nlp4jResource(LEXICA + "brown-clusters-simplified-lowercase.xz"),
                object -> LexiconConverter.convertWords((Map<String, Set<String>>) object)::write);
        folder.update(Part.GAZETTEERS, new Nlp4jResource(LEXICA + "named-entity-gazetteers-simplified.xz"),
                object -> LexiconConverter.convertNames((PrefixTree<String, Set<String>>) object)::write);
        folder.update(Part.EMBEDDINGS, new Nlp4jResource(LEXICA + "word-embeddings-undigitalized.xz"),
                object -> EmbeddingsConverter.convert((Map<String, float[]>) object)::write);
    }
}
