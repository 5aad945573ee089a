package org.dateline.pipeline.layer;

import java.util.List;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.Tag;

/** Penn Treebank tags for what stands on them. */
public final class EngineTags {

    private EngineTags() {}

    /** The tags of a sentence; the engine's own where a foreign pipeline left tokens without. */
    public static List<String> of(SentenceTokens sentence) {
        return sentence.areTagged() ? sentence.tags() : anew(sentence);
    }

    /** The engine's tags of a sentence, whatever tags it has. */
    public static List<String> anew(SentenceTokens sentence) {
        List<String> tags = Nlp4j.shared().tag(sentence.forms()).stream().map(Tag::label).toList();
        return QuoteTags.mend(sentence.get(0).getCAS().getDocumentText(), sentence, tags);
    }
}
