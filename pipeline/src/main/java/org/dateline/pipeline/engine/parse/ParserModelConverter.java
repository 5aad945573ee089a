package org.dateline.pipeline.engine.parse;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import org.dateline.pipeline.engine.linear.LinearModelConverter;

/** Turns NLP4J's dependency parser into what ours reads. */
public final class ParserModelConverter {

    private ParserModelConverter() {}

    /** The parser's transitions and weights. */
    public static ParserModel convert(DEPParser<NLPNode> parser) {
        return new ParserModel(CandidatesConverter.convert(parser.getLabelCandidates()), LinearModelConverter.convert(parser));
    }
}
