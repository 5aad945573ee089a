package org.dateline.pipeline.entity.training;

import java.util.Map;

/** The corpora the name model learns from, and how far the annotation of each can be trusted. */
enum GoldSource {
    /** Wikipedia, all names of the four types. */
    WIKIGOLD("wikigold", "WikiGold (Balasuriya and others 2009), CC BY 4.0",
            Trust.ALL, Map.of("PER", "PER", "LOC", "LOC", "ORG", "ORG", "MISC", "MISC")),
    /** Web text, all persons, places and organisations. */
    UNER_EWT("uner_ewt-dev", "Universal NER over UD English EWT, CC BY-SA 4.0",
            Trust.THREE_TYPES, Map.of("PER", "PER", "LOC", "LOC", "ORG", "ORG")),
    /** Wikinews, named entities with all that belongs to their noun phrase. */
    GUM_NEWS("gum_news", "Georgetown University Multilayer Corpus, Wikinews part, CC BY",
            Trust.PHRASES, Map.of("person", "PER", "place", "LOC", "organization", "ORG")),
    /** Wikinews, the first sentences, named entities with all that belongs to their noun phrase. */
    MEANTIME("meantime-dev", "NewsReader MEANTIME, CC BY 4.0",
            Trust.PHRASES, Map.of("PER", "PER", "LOC", "LOC", "ORG", "ORG")),
    /** News, who and what takes part in the annotated events, often by name. */
    ECB_PLUS("ecbplus-train", "ECB+ (Cybulska and Vossen 2014), CC BY 3.0",
            Trust.SOME, Map.of("HUMAN_PART_PER", "PER", "HUMAN_PART_ORG", "ORG", "LOC_GEO", "LOC"));

    /** What an annotation says of the words it does not cover. */
    enum Trust {
        /** They are no names of any type. */
        ALL,
        /** They are no persons, places or organisations. */
        THREE_TYPES,
        /** The same, and its spans have to be cut down to the name. */
        PHRASES,
        /** Nothing but that words in small letters are no names; its spans have to be cut down too. */
        SOME
    }

    private final String file;
    private final String licence;
    private final Trust trust;
    private final Map<String, String> types;

    GoldSource(String file, String licence, Trust trust, Map<String, String> types) {
        this.file = file;
        this.licence = licence;
        this.trust = trust;
        this.types = types;
    }

    String file() {
        return file + ".jsonl";
    }

    /** What the corpus is and under which licence. */
    String licence() {
        return licence;
    }

    Trust trust() {
        return trust;
    }

    /** Whether its spans are phrases around the names, of which some cannot be told. */
    boolean hasPhrases() {
        return trust == Trust.PHRASES || trust == Trust.SOME;
    }

    /** The CoNLL type of a label, or null. */
    String type(String label) {
        return types.get(label);
    }
}
