package org.dateline.pipeline.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.article.Articles;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.layer.Anchor;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.Zone;

/** Reads the place that an article's header states; there is nothing else to find in a header. */
final class HeaderPlaces {

    private HeaderPlaces() {}

    /** Whether a token stands in the header. */
    static boolean contains(JCas jcas, Token token) {
        return jcas.select(Zone.class).filter(zone -> Anchor.HEADER.equals(zone.getKind()))
                .anyMatch(zone -> zone.getBegin() <= token.getBegin() && token.getEnd() <= zone.getEnd());
    }

    /** The places of the header: the city, and the country behind its comma if there is one. */
    static List<Mention> places(JCas jcas, int sentence, List<Token> tokens) {
        String place = Articles.metadata(jcas).map(ArticleMetadata::getPlace).orElse(null);
        int begin = place == null ? -1 : jcas.getDocumentText().indexOf(place, tokens.get(0).getBegin());
        List<Mention> places = new ArrayList<>();
        for (int from = 0; begin >= 0 && from < place.length();) {
            int comma = place.indexOf(',', from);
            int to = comma < 0 ? place.length() : comma;
            addPlace(sentence, tokens, begin + from, begin + to, places);
            from = to + 1;
        }
        return places;
    }

    private static void addPlace(int sentence, List<Token> tokens, int begin, int end, List<Mention> places) {
        int first = -1;
        int after = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (begin <= tokens.get(i).getBegin() && tokens.get(i).getEnd() <= end) {
                first = first < 0 ? i : first;
                after = i + 1;
            }
        }
        if (first >= 0) {
            places.add(new Mention(sentence, first, after, EntityType.GPE, 1));
        }
    }
}
