package org.dateline.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.TextSpan;
import org.dateline.pipeline.layer.Anchor;
import org.dateline.type.Zone;

/** Finds the sentences of a document zone by zone; the header is one sentence, and a document without zones is read as one. */
final class ZoneSentences {

    private static final Segmenter SEGMENTER = new Segmenter(Nlp4j.shared()::tokenize);

    private ZoneSentences() {}

    /** The sentences with their tokens, in order. */
    static List<Segmenter.Sentence> of(JCas jcas) {
        String text = jcas.getDocumentText();
        List<Segmenter.Sentence> sentences = new ArrayList<>();
        List<Zone> zones = jcas.select(Zone.class).asList();
        if (zones.isEmpty()) {
            Lines.paragraphs(text, 0, text.length()).forEach(span -> sentences.addAll(SEGMENTER.sentences(text, span)));
        }
        for (Zone zone : zones) {
            TextSpan span = new TextSpan(zone.getBegin(), zone.getEnd());
            boolean header = Anchor.HEADER.equals(zone.getKind());
            sentences.addAll(header ? SEGMENTER.whole(text, span) : SEGMENTER.sentences(text, span));
        }
        return sentences;
    }

    /** The tokens of a part of a document that is one sentence, which has none where the part is blank. */
    static List<Segmenter.Sentence> whole(JCas jcas, TextSpan part) {
        return SEGMENTER.whole(jcas.getDocumentText(), part);
    }
}
