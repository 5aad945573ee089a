package org.dateline.pipeline.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.DependencyFlavor;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.List;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.Arc;
import org.dateline.pipeline.layer.EngineModel;
import org.dateline.pipeline.layer.EngineTags;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.pipeline.layer.SentenceTokens;

/**
 * Parses sentences and gives each token its basic Universal Dependencies v2 relation; the root's is a self-loop labelled {@code root},
 * as DKPro Core has it. The header's part of a sentence hangs on the rest as its {@code parataxis}.
 */
@ResourceMetaData(name = "Dateline dependencies", description = "Parses sentences into basic Universal Dependencies.")
@TypeCapability(inputs = {
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"},
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency")
public final class DependencyAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "dependencies";
    }

    @Override
    protected String model() {
        return EngineModel.PARSER;
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return !jcas.select(Dependency.class).isEmpty();
    }

    @Override
    protected void annotate(JCas jcas) {
        Token header = null;
        for (SentenceTokens sentence : SentenceTokens.of(jcas)) {
            List<Arc> arcs = parse(sentence);
            Token root = root(sentence, arcs);
            addAll(jcas, sentence, arcs, sentence.goesOn());
            if (header != null) {
                add(jcas, header, root, "parataxis");
            }
            header = sentence.goesOn() ? root : null;
        }
    }

    private static List<Arc> parse(SentenceTokens sentence) {
        List<String> forms = sentence.forms();
        List<String> tags = EngineTags.of(sentence);
        return UniversalTree.of(forms, tags, Nlp4j.shared().parse(forms, tags));
    }

    private static Token root(SentenceTokens sentence, List<Arc> arcs) {
        return sentence.get(arcs.stream().map(Arc::head).toList().indexOf(Arc.ROOT));
    }

    /** Adds the arcs of a sentence, without its root's where that hangs on what follows. */
    private static void addAll(JCas jcas, SentenceTokens sentence, List<Arc> arcs, boolean withoutRoot) {
        for (int i = 0; i < arcs.size(); i++) {
            Token dependent = sentence.get(i);
            Arc arc = arcs.get(i);
            if (arc.head() != Arc.ROOT) {
                add(jcas, dependent, sentence.get(arc.head()), arc.label());
            } else if (!withoutRoot) {
                add(jcas, dependent, dependent, arc.label());
            }
        }
    }

    private static void add(JCas jcas, Token dependent, Token governor, String relation) {
        Dependency dependency = dependent == governor ? new ROOT(jcas) : new Dependency(jcas);
        dependency.setBegin(dependent.getBegin());
        dependency.setEnd(dependent.getEnd());
        dependency.setDependent(dependent);
        dependency.setGovernor(governor);
        dependency.setDependencyType(relation);
        dependency.setFlavor(DependencyFlavor.BASIC);
        dependency.addToIndexes();
    }
}
