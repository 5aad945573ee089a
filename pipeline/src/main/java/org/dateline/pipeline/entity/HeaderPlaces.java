package org.dateline.pipeline.entity;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.article.Articles;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.layer.Anchor;
import org.dateline.pipeline.layer.SentenceTokens;
import org.dateline.type.ArticleMetadata;

/** Reads the place that an article's header states; there is nothing else to find in a header. */
final class HeaderPlaces {

    private final String place;
    private final int begin;
    private final List<SentenceTokens> header;

    private HeaderPlaces(String place, int begin, List<SentenceTokens> header) {
        this.place = place;
        this.begin = begin;
        this.header = header;
    }

    /** The header of a document that has these sentences. */
    static HeaderPlaces of(JCas jcas, List<SentenceTokens> sentences) {
        int end = Anchor.headerEnd(jcas);
        List<SentenceTokens> header = sentences.stream().takeWhile(sentence -> sentence.get(sentence.size() - 1).getEnd() <= end).toList();
        String place = Articles.metadata(jcas).map(ArticleMetadata::getPlace).orElse(null);
        return new HeaderPlaces(place, place == null ? -1 : jcas.getDocumentText().indexOf(place, Anchor.of(jcas).begin()), header);
    }

    /** How many sentences, the first ones of the document, stand in the header; mostly one or none. */
    int sentences() {
        return header.size();
    }

    /** The places of the header: the city, and the country behind its comma if there is one. */
    List<Mention> find() {
        List<Mention> places = new ArrayList<>();
        for (int from = 0; begin >= 0 && from < place.length();) {
            int comma = place.indexOf(',', from);
            int to = comma < 0 ? place.length() : comma;
            for (int sentence = 0; sentence < header.size(); sentence++) {
                addPlace(sentence, begin + from, begin + to, places);
            }
            from = to + 1;
        }
        return places;
    }

    private void addPlace(int sentence, int from, int to, List<Mention> places) {
        SentenceTokens tokens = header.get(sentence);
        int first = -1;
        int after = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (from <= tokens.get(i).getBegin() && tokens.get(i).getEnd() <= to) {
                first = first < 0 ? i : first;
                after = i + 1;
            }
        }
        if (first >= 0) {
            places.add(new Mention(sentence, first, after, EntityType.GPE, 1));
        }
    }
}
