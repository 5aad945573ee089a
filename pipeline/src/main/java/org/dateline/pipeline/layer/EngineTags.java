package org.dateline.pipeline.layer;

import java.util.List;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.Tag;

/** Penn Treebank tags for what stands on them. */
public final class EngineTags {

    private EngineTags() {}

    /** The tags of a sentence; the engine's own where a foreign pipeline left tokens without. */
    public static List<String> of(SentenceTokens sentence) {
        return sentence.areTagged() ? sentence.tags() : Nlp4j.shared().tag(sentence.forms()).stream().map(Tag::label).toList();
    }
}
