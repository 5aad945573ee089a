package org.dateline.corpus.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.export.merge.TimexValues;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Zone;
import org.dateline.pipeline.time.SourceText;
import org.dateline.pipeline.time.TimeTagger;
import org.dateline.pipeline.time.resolve.Meaning;

/**
 * Asks the time tagger what words mean that a hand has marked: in their sentence, or, where the tagger sees something else there, by
 * themselves. Of anchors only the document's creation time is kept.
 */
final class TaggedTimes implements TimexValues {

    private static final String CREATION_TIME = "t0";

    @Override
    public Optional<Timex> of(DocumentView document, int begin, int end) {
        return at(document, begin, end, sentences(document)).or(() -> at(document, begin, end, parted(document, begin, end)));
    }

    private static Optional<Timex> at(DocumentView document, int begin, int end, List<SourceText.Span> sentences) {
        return TimeTagger.english().tag(source(document, sentences)).stream().filter(found -> found.begin() == begin && found.end() == end)
                .findFirst().map(found -> timex(begin, end, found.meaning()));
    }

    private static List<SourceText.Span> sentences(DocumentView document) {
        return document.sentences().stream().map(each -> new SourceText.Span(each.begin(), each.end())).toList();
    }

    /** The sentences, with the words in one of their own. */
    private static List<SourceText.Span> parted(DocumentView document, int begin, int end) {
        List<SourceText.Span> parts = new ArrayList<>();
        for (SourceText.Span sentence : sentences(document)) {
            if (sentence.begin() < begin) {
                parts.add(new SourceText.Span(sentence.begin(), Math.min(sentence.end(), begin)));
            }
        }
        parts.add(new SourceText.Span(begin, end));
        return parts;
    }

    private static SourceText source(DocumentView document, List<SourceText.Span> sentences) {
        List<SourceText.Word> words = document.tokens().stream()
                .map(token -> new SourceText.Word(token.begin(), token.end(), Objects.requireNonNullElse(token.xpos(), ""))).toList();
        SourceText.Span header = document.zones().stream().filter(zone -> "HEADER".equals(zone.kind())).findFirst()
                .map(TaggedTimes::span).orElse(null);
        return new SourceText(document.text(), Objects.requireNonNullElse(document.metadata().dct(), ""), sentences, words, header);
    }

    private static SourceText.Span span(Zone zone) {
        return new SourceText.Span(zone.begin(), zone.end());
    }

    private static Timex timex(int begin, int end, Meaning meaning) {
        String anchor = creationTime(meaning.anchor());
        return new Timex("", begin, end, meaning.type().name(), meaning.value(), meaning.mod(), meaning.quant(), meaning.freq(), anchor != null,
                "NONE", anchor, creationTime(meaning.beginPoint()), creationTime(meaning.endPoint()), meaning.interval().earliest(),
                meaning.interval().latest());
    }

    private static String creationTime(String id) {
        return CREATION_TIME.equals(id) ? id : null;
    }
}
