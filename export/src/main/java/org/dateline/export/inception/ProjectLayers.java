package org.dateline.export.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.export.json.Json;

/** The layers an INCEpTION project has to show everything in our documents. */
final class ProjectLayers {

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final String TOKEN = DKPRO + "segmentation.type.Token";
    private static final String POS = DKPRO + "lexmorph.type.pos.POS";
    private static final String LEMMA = DKPRO + "segmentation.type.Lemma";
    private static final String OURS = "org.dateline.type.";

    private ProjectLayers() {}

    static ArrayNode toJson() {
        ArrayNode layers = Json.array();
        layers.add(Layer.ground(TOKEN, "Token", "CHARACTERS").holds("pos", POS).holds("lemma", LEMMA).toJson());
        layers.add(Layer.ground(DKPRO + "segmentation.type.Sentence", "Sentence", "TOKENS").toJson());
        layers.add(Layer.builtIn(POS, "Part of speech", "span").on(TOKEN, "pos").string("PosValue", null)
                .string("coarseValue", TagSets.UPOS).toJson());
        layers.add(Layer.builtIn(LEMMA, "Lemma", "span").on(TOKEN, "lemma").string("value", null).toJson());
        layers.add(Layer.builtIn(DKPRO + "syntax.type.dependency.Dependency", "Dependency", "relation").on(TOKEN, "pos")
                .string("DependencyType", TagSets.DEPREL).string("flavor", null).toJson());
        layers.add(Layer.builtIn(DKPRO + "ner.type.NamedEntity", "Named entity", "span").string("value", TagSets.ENTITY).toJson());
        layers.add(Layer.span(OURS + "EntityMention", "Entity identity").string("id", null).string("label", TagSets.ENTITY)
                .string("entityId", null).string("canonicalName", null).number("confidence").toJson());
        layers.add(event());
        layers.add(time());
        layers.add(Layer.relation(OURS + "TemporalLink", "Temporal link").string("id", null).string("relation", TagSets.RELATION)
                .number("confidence").toJson());
        layers.add(Layer.span(OURS + "Zone", "Zone").string("kind", null).toJson());
        layers.add(Layer.span(OURS + "ArticleMetadata", "Article").string("documentCreationTime", null).string("place", null)
                .string("title", null).string("source", null).string("url", null).string("licence", null).strings("extraNames")
                .strings("extraValues").toJson());
        layers.add(Layer.span(OURS + "ProcessingStep", "Provenance").string("layer", null).string("component", null)
                .string("version", null).string("model", null).string("parameters", null).toJson());
        return layers;
    }

    private static ObjectNode event() {
        return Layer.span(OURS + "Event", "Event").string("id", null).string("eventClass", TagSets.CLASS).string("tense", TagSets.TENSE)
                .string("aspect", TagSets.ASPECT).string("polarity", TagSets.POLARITY).string("modality", null)
                .string("pos", TagSets.EVENT_POS).number("confidence").string("earliest", null).string("latest", null)
                .slots("participants", OURS + "EventParticipant").toJson();
    }

    private static ObjectNode time() {
        return Layer.span(OURS + "TimeExpression", "Time expression").string("id", null).string("timexType", TagSets.TIMEX)
                .string("value", null).string("mod", TagSets.MOD).string("quant", null).string("freq", null).bool("temporalFunction")
                .string("functionInDocument", null).string("anchorTimeID", null).string("beginPoint", null).string("endPoint", null)
                .string("earliest", null).string("latest", null).toJson();
    }
}
