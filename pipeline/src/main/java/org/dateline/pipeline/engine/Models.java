package org.dateline.pipeline.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.pipeline.engine.linear.LinearModel;
import org.dateline.pipeline.engine.parse.DependencyParser;
import org.dateline.pipeline.engine.parse.ParserModel;
import org.dateline.pipeline.engine.tag.NameTagger;
import org.dateline.pipeline.engine.tag.PosTagger;
import org.dateline.pipeline.engine.word.Embeddings;
import org.dateline.pipeline.engine.word.Gazetteers;
import org.dateline.pipeline.engine.word.Lemmatizer;
import org.dateline.pipeline.engine.word.WordClasses;

/** The converted models, each read once; those that serve several layers are shared. */
final class Models {

    private static final Map<Nlp4jLayer, List<Part>> PARTS = new EnumMap<>(Map.of(
            Nlp4jLayer.TOKENS, List.of(),
            Nlp4jLayer.TAGS, List.of(Part.TAGGER, Part.AMBIGUITIES, Part.CLUSTERS),
            Nlp4jLayer.LEMMAS, List.of(),
            Nlp4jLayer.NAMES, List.of(Part.EMBEDDINGS, Part.GAZETTEERS, Part.NAMER, Part.CLUSTERS),
            Nlp4jLayer.DEPENDENCIES, List.of(Part.PARSER, Part.CLUSTERS)));

    private final Lazy<WordClasses> ambiguities = new Lazy<>(() -> Part.AMBIGUITIES.load(WordClasses::read));
    private final Lazy<WordClasses> clusters = new Lazy<>(() -> Part.CLUSTERS.load(WordClasses::read));
    private final Lazy<Gazetteers> gazetteers = new Lazy<>(() -> Part.GAZETTEERS.load(Gazetteers::read));
    private final Lazy<Embeddings> embeddings = new Lazy<>(() -> Part.EMBEDDINGS.load(Embeddings::read));
    private final Lazy<LinearModel> tagger = new Lazy<>(() -> Part.TAGGER.load(LinearModel::read));
    private final Lazy<LinearModel> namer = new Lazy<>(() -> Part.NAMER.load(LinearModel::read));
    private final Lazy<ParserModel> parser = new Lazy<>(() -> Part.PARSER.load(ParserModel::read));

    /** Reads the files some layers need, several at a time. */
    void load(Collection<Nlp4jLayer> layers) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        layers.forEach(layer -> parts.addAll(PARTS.get(layer)));
        parts.parallelStream().forEach(this::load);
    }

    WordClasses clusters() {
        return clusters.get();
    }

    Embeddings embeddings() {
        return embeddings.get();
    }

    PosTagger tagger() {
        return new PosTagger(tagger.get(), ambiguities.get(), clusters.get());
    }

    NameTagger namer(Lemmatizer lemmatizer) {
        return new NameTagger(namer.get(), clusters.get(), gazetteers.get(), embeddings.get(), lemmatizer);
    }

    DependencyParser parser(Lemmatizer lemmatizer) {
        return new DependencyParser(parser.get(), clusters.get(), lemmatizer);
    }

    private void load(Part part) {
        switch (part) {
            case AMBIGUITIES -> ambiguities.get();
            case CLUSTERS -> clusters.get();
            case GAZETTEERS -> gazetteers.get();
            case EMBEDDINGS -> embeddings.get();
            case TAGGER -> tagger.get();
            case NAMER -> namer.get();
            case PARSER -> parser.get();
        }
    }
}
