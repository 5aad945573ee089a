package org.dateline.export.tsv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A layer of columns.
 *
 * @param type UIMA type
 * @param features names of the columns
 * @param keys what {@link org.dateline.export.view.Attributes} calls their values; id and label are called so
 */
record TsvLayer(String type, List<String> features, List<String> keys) {

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final String POS_TYPE = DKPRO + "lexmorph.type.pos.POS";

    static final TsvLayer POS = layer(POS_TYPE, "PosValue=xpos coarseValue=upos");
    static final TsvLayer LEMMA = layer(DKPRO + "segmentation.type.Lemma", "value=lemma");
    static final TsvLayer ENTITY = layer(DKPRO + "ner.type.NamedEntity", "value=label");
    static final TsvLayer MENTION = layer("org.dateline.type.EntityMention",
            "id=id label=label entityId=entity canonicalName=canonical confidence=score");
    static final TsvLayer EVENT = layer("org.dateline.type.Event", "id=id eventClass=label tense=tense aspect=aspect polarity=polarity "
            + "modality=modality pos=pos confidence=score earliest=earliest latest=latest");
    static final TsvLayer TIME = layer("org.dateline.type.TimeExpression", "id=id timexType=label value=value mod=mod quant=quant "
            + "freq=freq temporalFunction=temporal_function functionInDocument=function anchorTimeID=anchor beginPoint=begin_point "
            + "endPoint=end_point earliest=earliest latest=latest");
    /** A relation: its last column is the address of the governor. */
    static final TsvLayer DEPENDENCY = layer(DKPRO + "syntax.type.dependency.Dependency", "DependencyType=deprel flavor=flavor");

    static final List<TsvLayer> SPANS = List.of(POS, LEMMA, ENTITY, MENTION, EVENT, TIME);

    /** What a file begins with. */
    static final String HEADER = header();

    private static TsvLayer layer(String type, String columns) {
        List<String> pairs = List.of(columns.split(" "));
        return new TsvLayer(type, pairs.stream().map(pair -> pair.substring(0, pair.indexOf('='))).toList(),
                pairs.stream().map(pair -> pair.substring(pair.indexOf('=') + 1)).toList());
    }

    private static String header() {
        String spans = SPANS.stream().map(layer -> "#T_SP=" + layer.type + "|" + String.join("|", layer.features) + "\n")
                .collect(Collectors.joining());
        return "#FORMAT=WebAnno TSV 3.3\n" + spans + "#T_RL=" + DEPENDENCY.type + "|" + String.join("|", DEPENDENCY.features) + "|BT_" + POS_TYPE
                + "\n\n";
    }
}
